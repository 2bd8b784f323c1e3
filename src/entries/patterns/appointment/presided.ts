import { behind, dateOf, evidenceOf, partiesOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/appointment/presided'

/** The chair of a standing body told by its verb: “She presided over the Legal Committee in 1996”, “…, chairing the group in 1990”. */
export const presided: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['preside', 'chair', 'head', 'lead', 'direct'],
  draft: (clause, scene) => {
    if (clause.voice !== 'active') return []
    const body = [...clause.object, ...behind(clause, 'over')].find((one) => one.main.kind === 'body')
    const date = dateOf(clause, scene)
    const isPoint = date !== null && !date.value.includes('/')
    const isYear = date !== null && date.value.length <= 7
    if (body === undefined || !body.main.isNamed || !isPoint || !isYear) return []
    // To lead a delegation or a mission is a journey.
    if (/^(?:delegation|mission|team|army|troop|expedition|party)$/.test(body.main.noun)) return []
    const before = scene.clauses.findLast((other) => other.at < clause.at && other.subject.length > 0)
    const who = (clause.subject.length > 0 ? clause.subject : (before?.subject ?? [])).filter(
      (one) => one.main.kind === 'person' || isPost(one),
    )
    if (who.length === 0) return []
    return [
      makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'service',
        date,
        parties: [...partiesOf(who, 'appointee'), ...partiesOf([body], 'body')],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'In 1996 Marta Lind presided over the Harbour Committee.':
      '1996. Marta Lind: service at Harbour Committee.',
  },
}
