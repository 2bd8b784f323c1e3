import { wordTable } from '../../../text/word-table.ts'
import { agentOf, behind, partiesOf, patientOf, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { placeDatePairs } from '../../place-date-pairs.ts'

const id = 'entries/patterns/meeting/listed'
const assemblies = wordTable<string>({
  head: 'summit',
  leader: 'summit',
  president: 'summit',
  king: 'summit',
  minister: 'ministerial meeting',
  summit: 'summit',
  ambassador: 'meeting',
  parliamentarian: 'meeting',
  speaker: 'meeting',
  expert: 'meeting',
})

/** Meetings told by places and dates alone: “resolutions adopted by the heads of state in Oslo in 1951, in Bergen in 1954”. */
export const listed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'adopt',
    'meet',
    'hold',
    'sign',
    'gather',
    'convene',
    'take',
    'pass',
    'issue',
    'approve',
    'organize',
  ],
  draft: (clause, scene) => {
    const pairs = placeDatePairs(clause)
    if (pairs.length === 0) return []
    const who = [...agentOf(clause), ...behind(clause, 'by')]
    const meetings = [...patientOf(clause), ...clause.subject].filter(
      (one) => one.parts[0]?.mention.kind === 'meeting',
    )
    const opener = (meetings[0] ?? who[0])?.parts[0]?.mention
    if (opener === undefined) return []
    const form = meetings.length > 0 ? opener.noun : assemblies[opener.noun]
    if (form === undefined) return []
    const owner = opener.names.find((name) => name.kind === 'body') ?? null
    const conveners: DraftParty[] =
      owner === null
        ? partiesOf(who.filter((one) => one.main.kind === 'body').slice(0, 1), 'convener')
        : [{ role: 'convener', name: owner.name, from: [owner], mention: null }]
    return pairs.map((pair) =>
      makeDraft('meeting', id, pair.first, spanOf(scene.text.tokens, pair.first, pair.last), {
        form,
        date: pair.time.date,
        place: readFrom(pair.place.name, pair.place, id),
        series: form === 'summit' ? readFrom(form, opener, id) : null,
        parties: conveners,
      }),
    )
  },
  examples: {
    'Resolutions on trade were adopted by the heads of state in Oslo in 1951, in Bergen in 1954 and in Varna in 1957.':
      [
        'Oslo, 1951. Heads of state meet.',
        'Oslo, 1951. The resolution is adopted by heads of state.',
        'Oslo, 1951. The summit is held.',
        'Bergen, 1954. The resolution is adopted by heads of state.',
        'Bergen, 1954. The summit is held.',
        'Varna, 1957. The resolution is adopted by heads of state.',
        'Varna, 1957. The summit is held.',
      ],
  },
}
