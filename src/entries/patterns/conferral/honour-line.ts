import { chainName } from '../../../clauses/chain-name.ts'
import { readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf, isLine } from '../../followers.ts'
import { isHonour } from '../../honours.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/conferral/honour-line'

/** An honour in a list of honours: “Order of the Yugoslav Flag with Sash, 1982”. */
export const honourLine: NounPattern = {
  id,
  reads: 'noun',
  draft: (argument, at, scene) => {
    if (
      scene.heading === null ||
      !/\b(?:honou?rs?|awards?|decorations?|distinctions?|prizes?|orders|medals?)\b/i.test(scene.heading)
    )
      return []
    if (!isLine(scene) || scene.nodes.slice(0, at).some((node) => node.kind === 'argument')) return []
    const followers = followersOf(scene, at)
    const time = followers.time ?? timeIn(scene.nodes)
    if (time === null || (argument.parts[0]?.mention.kind === 'person' && !isHonour(argument))) return []
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
