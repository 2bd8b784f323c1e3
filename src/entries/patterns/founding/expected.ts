import { dateOf, evidenceOf, partiesOf, placeOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { isMission } from '../../mission-nouns.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/expected'

/** A body that is to open: “A research centre in Varna is expected to open in 2031.” */
export const expected: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['expect', 'schedule', 'plan', 'intend', 'hope', 'project'],
  draft: (clause, scene) => {
    const subject = clause.subject[0]
    if (clause.voice !== 'passive' || subject?.parts[0]?.mention.kind !== 'body') return []
    const words = scene.text.tokens.slice(clause.verb.last, clause.verb.last + 4).map((one) => one.word.lower)
    if (words[0] !== 'to' || !words.some((word) => /^(?:open(?:ed)?|established|start|launched)$/.test(word)))
      return []
    if (isMission(subject.parts[0].mention)) return []
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: subject.parts[0].mention.noun,
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: partiesOf([subject], 'founded'),
        status: 'planned',
      }),
    ]
  },
  examples: {
    'A research centre in Varna is expected to open in 2031.':
      'Varna, 2031. Planned: research centre is founded.',
  },
}
