import { chainName } from '../../../clauses/chain-name.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf, hasArgumentBefore, isLine } from '../../followers.ts'
import { isHonour } from '../../honours.ts'
import type { NounPattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/conferral/honour-line'
const headings = /\b(?:honou?rs?|awards?|decorations?|distinctions?|prizes?|orders|medals?)\b/i

const giving = /^(?:award|confer|present|receive|give|grant|bestow|decorate|win|name|make|create)$/

/** An honour in a list of honours: “Order of the Yugoslav Flag with Sash, 1982”. */
export const honourLine: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['first'] },
  draft: (argument, at, scene) => {
    if (scene.heading === null || !isLine(scene) || hasArgumentBefore(scene, at)) return []
    if (!headings.test(scene.heading)) return []
    // “War broke out in 1941” is no honour, whatever it stands under.
    if (scene.clauses.some((clause) => !giving.test(clause.verb.lemma))) return []
    const followers = followersOf(scene, at)
    const time = followers.time ?? timeIn(scene.nodes)
    if (time === null || (argument.parts[0]?.mention.kind === 'person' && !isHonour(argument))) return []
    const givers = giversOf(scene, at)
    if (givers.length > 1)
      return givers.map(({ giver, date, last }) =>
        makeDraft('conferral', id, giver.main.head, spanOf(scene.text.tokens, giver.first, last), {
          date,
          honour: readFrom(argument.main.name, argument.main, id),
          parties: [
            { role: 'recipient', name: 'he', from: [], mention: null },
            ...partiesOf([giver], 'conferrer'),
          ],
        }),
      )
    return [
      makeDraft(
        'conferral',
        id,
        argument.main.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, time.last)),
        {
          date: time.date,
          place:
            followers.place === null || followers.place.kind === 'state'
              ? null
              : readFrom(followers.place.name, followers.place, id),
          honour: readFrom(argument.main.quoted?.title ?? chainName(argument.parts), argument.main, id),
          parties: [{ role: 'recipient', name: 'he', from: [], mention: null }],
        },
      ),
    ]
  },
  examples: {
    'Honours\n\nOrder of the Northern Star, 1982': '1982. Order of the Northern Star is conferred.',
  },
}

type Giver = { readonly giver: Argument; readonly date: Reading<Edtf>; readonly last: number }

// “honorary doctorates from the University of Varna (1998) and the Northern Academy (2000)”
function giversOf(scene: Scene, at: number): Giver[] {
  const found: Giver[] = []
  for (let index = at + 1; index < scene.nodes.length && index < at + 24; index++) {
    const node = scene.nodes[index]
    if (node?.kind === 'verb') return []
    if (node?.kind !== 'argument' || node.parts[0]?.mention.kind !== 'body') continue
    const next = scene.nodes[index + 1]
    const bracket = node.bracket ?? (next?.kind === 'bracket' ? next : null)
    const time = bracket?.inner.find((phrase) => phrase.kind === 'time')
    if (bracket === null || time?.kind !== 'time' || time.time.date === null) return []
    found.push({ giver: node, date: time.time.date, last: bracket.last })
  }
  return found
}

function timeIn(nodes: Parameters<NounPattern['draft']>[2]['nodes']) {
  for (const node of nodes.slice(0, 20)) {
    if (node.kind === 'time' && node.time.date !== null) return node.time
    if (node.kind === 'bracket') {
      const inner = node.inner.find((phrase) => phrase.kind === 'time')
      if (inner?.kind === 'time' && inner.time.date !== null) return inner.time
    }
  }
  return null
}
