import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
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
    'open',
    'begin',
    'start',
  ],
  draft: (clause, scene) => {
    const it = begunIn(clause) ?? patientOf(clause).find((one) => one.main.noun === 'it')
    const date = dateOf(clause, scene)
    if (it === undefined || date === null || clause.verb.form !== 'finite') return []
    if (/^(?:open|begin|start)$/.test(clause.verb.lemma) && begunIn(clause) === null) return []
    const isOpening = !/clos|dissol|abol|disb/.test(clause.verb.lemma)
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: /^re-?open/.test(clause.verb.lemma) ? 'reopening' : isOpening ? 'founding' : 'dissolution',
        date,
        place: placeOf(clause, id),
        parties: it.main.noun === 'door' ? [] : partiesOf([it], 'founded'),
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

// “Doors opened for business”, “where it began its work”
function begunIn(clause: Clause): Argument | null {
  const subject = clause.subject[0]
  if (subject === undefined || clause.voice === 'passive') return null
  if (clause.verb.lemma === 'open' && clause.object.length === 0)
    return subject.main.noun === 'door' ? subject : null
  const isWork = /^(?:work|operation|activity|business)$/.test(clause.object[0]?.main.noun ?? '')
  const isBody = subject.main.noun === 'it' || subject.main.kind === 'body'
  return /^(?:begin|start)$/.test(clause.verb.lemma) && isWork && isBody ? subject : null
}
