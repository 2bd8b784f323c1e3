import { actIn } from '../../act-nouns.ts'
import { withTitle } from '../../act-title.ts'
import { dateOf, evidenceOf, readFrom, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/entered-into-force'

/** An act entered into force: “It entered into force on 17 December 1921.” */
export const enteredIntoForce: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['enter', 'come', 'go', 'take', 'become'],
  draft: (clause, scene) => {
    const subject = clause.subject[0]
    if (subject === undefined || clause.voice !== 'active') return []
    const inForce = clause.complements.some(
      (one) =>
        one.word === 'into' &&
        one.arguments.some(
          (argument) =>
            argument.main.noun === 'force' ||
            argument.main.noun === 'effect' ||
            argument.main.noun === 'operation',
        ),
    )
    const takesEffect = clause.verb.lemma === 'take' && clause.object[0]?.main.noun === 'effect'
    const isEffective = clause.verb.lemma === 'become' && clause.object[0]?.main.noun === 'effective'
    if (!inForce && !takesEffect && !isEffective) return []
    const act = actIn(subject)
    const title = act === null ? null : withTitle(subject, act)
    return [
      makeDraft('act', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'entry into force',
        date: dateOf(clause, scene),
        title: title === null || act === null ? null : readFrom(title, act, id),
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'The convention entered into force on 17 December 1921.': '1921-12-17. Entry into force.',
  },
}
