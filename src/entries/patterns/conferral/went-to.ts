import { behind, dateOf, evidenceOf, partiesOf, placeOf, readFrom, statusOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { isHonour } from '../../honours.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/conferral/went-to'
const holder = /person|post|people|body|state|place/

/** A prize went to someone: “The Academy’s Gold Medal went to Ana Reyes in 1951.” */
export const wentTo: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['go', 'come', 'pass', 'fall'],
  draft: (clause, scene) => {
    const honour = clause.subject.find(isHonour)
    const recipients = behind(clause, 'to').filter((one) => holder.test(one.main.kind) || one.main.isNamed)
    const date = dateOf(clause, scene)
    if (honour === undefined || recipients.length === 0 || date === null || clause.voice === 'passive')
      return []
    const { owner } = honour.main
    const conferrers: DraftParty[] =
      owner === null ? [] : [{ role: 'conferrer', name: owner.name, from: [owner], mention: null }]
    return [
      makeDraft('conferral', id, honour.main.head, evidenceOf(clause, scene), {
        date,
        place: placeOf(clause, id),
        honour: readFrom(honour.main.quoted?.title ?? honour.main.name, honour.main, id),
        parties: [...partiesOf(recipients, 'recipient'), ...conferrers],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'The Lindh Prize went to Ana Reyes in 1951.': '1951. Ana Reyes is awarded Lindh Prize.',
  },
}
