import { agentOf, behind, dateOf, evidenceOf, partiesOf, patientOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/assistance/suspended'
const aid = /^(?:aid|assistance|loan|funding|credit|subsidy|disbursement|payment)$/

/** Aid was stopped or taken up again: “Development aid was suspended in May 1974.” */
export const suspended: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['suspend', 'freeze', 'halt', 'stop', 'resume', 'withdraw', 'discontinue'],
  draft: (clause, scene) => {
    const gift = patientOf(clause)[0] ?? clause.subject[0]
    const opener = gift?.parts[0]?.mention
    const date = dateOf(clause, scene)
    if (gift === undefined || opener === undefined || date === null || clause.verb.form !== 'finite')
      return []
    if (!aid.test(opener.noun)) return []
    const donors = agentOf(clause).filter(
      (one) => one !== gift && /state|body|person|post/.test(one.main.kind),
    )
    return [
      makeDraft('assistance', id, opener.head, evidenceOf(clause, scene), {
        form: clause.verb.lemma === 'resume' ? 'resumption' : 'suspension',
        date,
        parties: [...partiesOf(donors, 'donor'), ...partiesOf(behind(clause, 'to', 'for'), 'recipient')],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'Development aid to Norway was suspended in May 1974.': '1974-05. Suspension of aid to Norway.',
    'The Harbour Bank resumed its assistance to Norway in May 1993.':
      '1993-05. Resumption of aid by Harbour Bank to Norway.',
  },
}
