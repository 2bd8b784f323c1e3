import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/body-met'
const meeting = new Set(['council', 'assembly', 'committee', 'commission', 'board'])

/** A body that met, told by place and day behind it: “took part in the Ministerial Council in Lund (5 July 2018)”. */
export const bodyMet: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['body'] },
  draft: (argument, at, scene) => {
    const body = argument.parts[0]?.mention
    if (body?.kind !== 'body' || !meeting.has(body.noun) || !body.isNamed) return []
    if (!/^(?:at|in|during|to|for|with|of|by)$/.test(argument.governor ?? '')) return []
    const word = scene.nodes[at + 1]
    if (word?.kind !== 'preposition' || word.word !== 'in') return []
    const place = scene.nodes[at + 2]
    const behind = scene.nodes[at + 3]
    if (place?.kind !== 'argument' || (place.bracket === null && behind?.kind !== 'bracket')) return []
    const { date, last } = followersOf(scene, at)
    if (date === null || date.value.length < 7) return []
    return [
      makeDraft(
        'meeting',
        id,
        body.head,
        spanOf(scene.text.tokens, argument.first, Math.max(last, place.last)),
        {
          form: 'meeting',
          date,
          place: readFrom(place.main.name, place.main, id),
          parties: partiesOf([argument], 'convener'),
        },
      ),
    ]
  },
  examples: {
    'She spoke at the Ministerial Council in Bergen (5 July 2018).':
      'Bergen, 2018-07-05. A meeting of Ministerial Council is held.',
  },
}
