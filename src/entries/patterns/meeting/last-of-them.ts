import { clauseHolding } from '../../around-argument.ts'
import { dateOf, placeOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/last-of-them'
const nouns = new Set(['first', 'last', 'latest', 'second', 'third'])

/** One of several meetings: “The board held nine conferences, the last of them in Lund in 1972.” */
export const lastOfThem: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...nouns] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    if (opener === undefined || !nouns.has(opener.noun)) return []
    const word = scene.nodes[at + 1]
    const them = scene.nodes[at + 2]
    const isOf = word?.kind === 'preposition' && word.word === 'of'
    if (!isOf || them?.kind !== 'argument' || them.main.noun !== 'them') return []
    const meeting = scene.nodes
      .slice(Math.max(0, at - 24), at)
      .findLast((node) => node.kind === 'argument' && node.parts[0]?.mention.kind === 'meeting')
    if (meeting?.kind !== 'argument') return []
    const held = clauseHolding(scene, argument)
    const isTold =
      held?.part === 'subject' && /^(?:hold|take|convene|meet|open|end)$/.test(held.clause.verb.lemma)
    const followers = followersOf(scene, at)
    const date = followers.date ?? (isTold && held !== null ? dateOf(held.clause, scene) : null)
    if (date === null) return []
    return [
      makeDraft(
        'meeting',
        id,
        opener.head,
        spanOf(scene.text.tokens, argument.first, Math.max(them.last, followers.last)),
        {
          form: meeting.parts[0]?.mention.noun ?? 'meeting',
          date,
          place:
            followers.place !== null
              ? readFrom(followers.place.name, followers.place, id)
              : isTold && held !== null
                ? placeOf(held.clause, id)
                : null,
        },
      ),
    ]
  },
  examples: {
    'The board held nine conferences, the last of them in Bergen in 1972.':
      'Bergen, 1972. A conference is held.',
  },
}
