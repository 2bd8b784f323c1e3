import { dateOf, evidenceOf, partiesOf, patientOf, placeOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/it-closed'

/** What was told before was closed or reopened: “It was closed in 1866.” */
export const itClosed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'close',
    'reopen',
    're-open',
    'dissolve',
    'abolish',
    'disband',
    'create',
    'establish',
    'found',
    'inaugurate',
    'launch',
  ],
  draft: (clause, scene) => {
    const it = patientOf(clause).find((one) => one.main.noun === 'it')
    const date = dateOf(clause, scene)
    if (it === undefined || date === null || clause.verb.form !== 'finite') return []
    const isOpening = !/clos|dissol|abol|disb/.test(clause.verb.lemma)
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: /open/.test(clause.verb.lemma) ? 'reopening' : isOpening ? 'founding' : 'dissolution',
        date,
        place: placeOf(clause, id),
        parties: partiesOf([it], 'founded'),
      }),
    ]
  },
  examples: {
    'The Harbour League was founded in 1850. It was dissolved in 1866.': [
      '1850. Harbour League is founded.',
      '1866. Harbour League is dissolved.',
    ],
  },
}
