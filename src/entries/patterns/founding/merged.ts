import { behind, dateOf, evidenceOf, partiesOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/merged'

/** Bodies became one: “The Harbour Bank and the Coast Bank merged into the Northern Bank in 1975.” */
export const merged: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['merge', 'amalgamate', 'unite', 'fuse'],
  draft: (clause, scene) => {
    const bodies = clause.subject.filter((one) => one.main.kind === 'body')
    const founded = behind(clause, 'into', 'as').filter((one) => one.main.kind === 'body')
    if (bodies.length === 0 || founded.length === 0 || clause.verb.form !== 'finite') return []
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'merger',
        date: dateOf(clause, scene),
        parties: [...partiesOf(founded, 'founded'), ...partiesOf(bodies, 'founder')],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'The Harbour Bank and the Coast Bank merged into the Northern Bank in 1975.':
      '1975. Northern Bank is founded by Harbour Bank and Coast Bank.',
  },
}
