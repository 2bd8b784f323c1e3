import { listStartingAt } from '../../../clauses/argument-list.ts'
import type { Argument } from '../../../clauses/node.ts'
import { partiesOf, placeAmong, readFrom, spanOf } from '../../clause-values.ts'
import { type Draft, makeDraft } from '../../draft.ts'
import { isItemHead } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/visit/visit-line'

/** A person at a place as an item of a chronicle: “3 May 2010 – Commissioner Anna Lind in Varna”. */
export const visitLine: NounPattern = {
  id,
  reads: 'noun',
  draft: (argument, at, scene) => {
    const listed = ofVisits(argument, at, scene)
    if (listed !== null) return [listed]
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

// Under a heading such as “Official visits”: “Foreign Minister Anna Lind – October 2002”.
function ofVisits(argument: Argument, at: number, scene: Scene): Draft | null {
  if (scene.heading === null || !/\bvisits?\b/i.test(scene.heading) || at > 2 || scene.hasMainVerb)
    return null
  if (argument.main.kind !== 'person' && !isPost(argument)) return null
  const time = scene.nodes.slice(at + 1, at + 8).find((node) => node.kind === 'time')
  if (time?.kind !== 'time' || time.time.date === null) return null
  return makeDraft('visit', id, argument.main.head, spanOf(scene.text.tokens, argument.first, time.last), {
    form: 'visit',
    date: time.time.date,
    parties: partiesOf([argument], 'visitor'),
  })
}
