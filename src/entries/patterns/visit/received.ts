import type { Clause } from '../../../clauses/clause.ts'
import { nearestBefore } from '../../../clauses/clauses-near.ts'
import { withLeaders } from '../../around-argument.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeAmong,
  placeOf,
  readFrom,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/visit/received'
const journeys = new Set(['be', 'arrive', 'visit', 'travel', 'come', 'go', 'reach', 'fly'])

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
    const stay = stayBefore(clause, scene)
    return [
      makeDraft('visit', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'audience',
        date: dateOf(clause, scene) ?? (stay === null ? null : dateOf(stay, scene)),
        place: placeOf(clause, id) ?? (stay === null ? null : goalOf(stay)),
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

// “was in Varna on 16 April, where she was received by …”, “arrived in Varna and was received by …”: there and then.
function stayBefore(clause: Clause, scene: Scene): Clause | null {
  if (clause.voice !== 'passive') return null
  const before = nearestBefore(scene.clauses, clause, (other) => journeys.has(other.verb.lemma))
  const isNear = before !== null && clause.at - before.at < 16
  const isSame =
    before?.subject[0] === clause.subject[0] || /^(?:he|she|they)$/.test(clause.subject[0]?.main.noun ?? '')
  return isNear && isSame && before !== null && goalOf(before) !== null ? before : null
}

function goalOf(stay: Clause) {
  const isDirect = /^(?:visit|reach)$/.test(stay.verb.lemma)
  const place = placeAmong(isDirect ? stay.object : behind(stay, 'to', 'in', 'at'), 'to')
  return place === null ? null : readFrom(place.name, place, id)
}
