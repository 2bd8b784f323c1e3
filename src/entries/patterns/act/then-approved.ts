import { wordTable } from '../../../text/word-table.ts'
import { isApprovedAfter } from '../../approved-after.ts'
import { behind, ownDateOf, partiesOf, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/then-approved'
const forms = wordTable<string>({
  approve: 'approval',
  endorse: 'endorsement',
  ratify: 'ratification',
})

/** An act that was signed and then approved by another: “was signed on 3 May 1999 and approved by parliament in June”. */
export const thenApproved: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(forms),
  draft: (clause, scene) => {
    if (!isApprovedAfter(clause, scene)) return []
    return [
      makeDraft('act', id, clause.verb.first, spanOf(scene.text.tokens, clause.verb.first, clause.last), {
        form: forms[clause.verb.lemma] ?? null,
        date: ownDateOf(clause),
        parties: partiesOf(behind(clause, 'by'), 'issuer'),
      }),
    ]
  },
  examples: {
    'The treaty was signed in Bergen on 3 May 1999 and approved by the Norwegian parliament in June 1999.': [
      'Bergen, 1999-05-03. The treaty is signed.',
      '1999-06. Approval by Norwegian parliament.',
    ],
  },
}
