import { withLeaders } from '../../around-argument.ts'
import { agentOf, dateOf, evidenceOf, partiesOf, patientOf, placeOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/visit/received'

/** Someone was received by someone: “President Lind received Ambassador Brandt on 8 April 1921.” */
export const received: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['receive', 'welcome', 'host', 'greet'],
  draft: (clause, scene) => {
    const guests = patientOf(clause).filter(
      (one) => one.main.kind === 'person' || isPost(one) || one.main.noun === 'delegation',
    )
    const hosts = agentOf(clause).filter(
      (one) => one.main.kind === 'person' || isPost(one) || (one.main.kind === 'body' && guests.length > 0),
    )
    if (guests.length === 0 || hosts.length === 0) return []
    return [
      makeDraft('visit', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'audience',
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: [...partiesOf(withLeaders(guests, scene), 'visitor'), ...partiesOf(hosts, 'host')],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'On 8 April 1921, President Marta Lind received Ambassador Otto Brandt.':
      '1921-04-08. Marta Lind receives Otto Brandt.',
  },
}
