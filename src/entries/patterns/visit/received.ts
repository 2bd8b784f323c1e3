import { withLeaders } from '../../around-argument.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/visit/received'

/** Someone was received by someone: “President Lind received Ambassador Brandt on 8 April 1921.” */
export const received: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['receive', 'welcome', 'host', 'greet', 'accept'],
  draft: (clause, scene) => {
    const guests = patientOf(clause).filter(
      (one) => one.main.kind === 'person' || isPost(one) || one.main.noun === 'delegation',
    )
    const hosts = agentOf(clause).filter(
      (one) => one.main.kind === 'person' || isPost(one) || (one.main.kind === 'body' && guests.length > 0),
    )
    if (guests.length === 0 || hosts.length === 0) return []
    // “received the credentials of the ambassador” is told as the beginning of an office.
    if (clause.voice === 'active' && clause.object[0]?.parts[0]?.mention.noun === 'credential') return []
    // Of translated prose: “was accepted by the minister”; who is accepted “as” or “to” something takes an office.
    const isOffice = behind(clause, 'as', 'to', 'into', 'for').length > 0 || clause.second !== null
    if (clause.verb.lemma === 'accept' && (clause.voice !== 'passive' || isOffice)) return []
    if (clause.verb.lemma === 'accept' && !hosts.some((one) => one.main.kind === 'person' || isPost(one)))
      return []
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
    'On 8 April 1921, Ambassador Otto Brandt was accepted by President Marta Lind.':
      '1921-04-08. Marta Lind receives Otto Brandt.',
  },
}
