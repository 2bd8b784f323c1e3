import { evidenceOf, partiesOf, placeOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/existed'

/** A body that began at a time and goes on: “A branch office in Bergen has existed since 1987.” */
export const existed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['exist', 'operate', 'function'],
  draft: (clause, scene) => {
    const subject = clause.subject[0]
    const since = clause.times.find((one) => one.word === 'since' && !one.isNested)?.time
    if (subject?.parts[0]?.mention.kind !== 'body' || since?.date == null || clause.verb.isNegated) return []
    if (clause.voice === 'passive' || /embass|consulate|legation/i.test(subject.main.name)) return []
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: subject.parts[0].mention.noun,
        date: since.date,
        place: placeOf(clause, id),
        parties: partiesOf([subject], 'founded'),
      }),
    ]
  },
  examples: {
    'A branch office in Bergen has existed since 1987.': 'Bergen, 1987. Branch office is founded.',
  },
}
