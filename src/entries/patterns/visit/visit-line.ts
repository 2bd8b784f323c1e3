import { listStartingAt } from '../../../clauses/argument-list.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Reading } from '../../../text/reading.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { partiesOf, placeAmong, readFrom, spanOf } from '../../clause-values.ts'
import { type Draft, makeDraft } from '../../draft.ts'
import { isItemHead } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'
import { isPost } from '../../posts.ts'
import { goalOfHeading } from '../../visit-headings.ts'

const id = 'entries/patterns/visit/visit-line'

/** A person at a place as an item of a chronicle: “3 May 2010 – Commissioner Anna Lind in Varna”. */
export const visitLine: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['person', 'post'] },
  draft: (argument, at, scene) => {
    const listed = ofVisits(argument, at, scene)
    if (listed.length > 0) return listed
    const date = scene.paragraphTime?.date ?? null
    if (!isItemHead(scene, at) || date === null || scene.clauses.length > 0) return []
    if (argument.main.kind !== 'person' && !isPost(argument)) return []
    const word = scene.nodes[at + 1]
    const goal = scene.nodes[at + 2]
    if (word?.kind !== 'preposition' || word.word !== 'in' || goal?.kind !== 'argument') return []
    const { list } = listStartingAt(scene.nodes, at + 2)
    const place = placeAmong(list, 'in')
    if (place === null) return []
    return [
      makeDraft(
        'visit',
        id,
        argument.main.head,
        spanOf(scene.text.tokens, argument.first, list.at(-1)?.last ?? goal.last),
        {
          form: 'visit',
          date,
          place: readFrom(place.name, place, id),
          parties: partiesOf([argument], 'visitor'),
        },
      ),
    ]
  },
  examples: {
    '3 May 2010 – Commissioner Anna Lind in Varna.': 'Varna, 2010-05-03. Anna Lind visits Varna.',
  },
}

// Under a heading such as “Official visits”: “Foreign Minister Anna Lind – October 2002”, “President Otto Brandt (1998, 2005)”.
function ofVisits(argument: Argument, at: number, scene: Scene): readonly Draft[] {
  if (scene.heading === null || !/\bvisits?\b/i.test(scene.heading) || at > 2 || scene.hasMainVerb) return []
  if (argument.main.kind !== 'person' && !isPost(argument)) return []
  return timesBehind(argument, at, scene).map((time, index) =>
    makeDraft(
      'visit',
      id,
      index === 0 ? argument.main.head : time.first,
      index === 0
        ? spanOf(scene.text.tokens, argument.first, time.last)
        : spanOf(scene.text.tokens, time.first, time.last),
      { form: 'visit', date: time.date, place: goalOf(scene), parties: partiesOf([argument], 'visitor') },
    ),
  )
}

function timesBehind(argument: Argument, at: number, scene: Scene): readonly TimeExpression[] {
  for (const node of [
    ...(argument.bracket === null ? [] : [argument.bracket]),
    ...scene.nodes.slice(at + 1, at + 8),
  ]) {
    if (node.kind === 'time' && node.time.date !== null) return [node.time]
    if (node.kind !== 'bracket') continue
    const times = node.inner.flatMap((phrase) =>
      phrase.kind === 'time' && phrase.time.date !== null ? [phrase.time] : [],
    )
    if (times.length > 0) return times
  }
  return []
}

// The place of a heading such as “Visits from Norway to Peru”.
function goalOf(scene: Scene): Reading<string> | null {
  const name = scene.heading === null ? null : goalOfHeading(scene.heading)
  return name === null ? null : { value: name, basis: 'inferred', from: [], by: id }
}
