import { agentOf, behind, dateOf, evidenceOf, partiesOf, placeOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/conferral/named-after'

/** A place, a hall, a prize was named after someone: “In 2009 the institute named its hall after Ana Reyes.” */
export const namedAfter: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['name', 'christen'],
  draft: (clause, scene) => {
    const persons = behind(clause, 'after').filter((one) => one.main.kind === 'person')
    const date = dateOf(clause, scene)
    const things = (clause.voice === 'active' ? clause.object : clause.subject).filter(
      (one) =>
        !/person|act|meeting|state/.test(one.main.kind) &&
        !/^(?:state|country|republic|colony|province|district|he|she|it)$/.test(one.main.noun),
    )
    // “a street named after Ana Reyes” is a state of things.
    if (persons.length === 0 || things.length === 0 || date === null || clause.voice === 'reduced') return []
    return [
      makeDraft('conferral', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'naming',
        date,
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(persons, 'recipient'),
          ...(clause.voice === 'active' ? partiesOf(agentOf(clause), 'conferrer') : []),
        ],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'In 2009 the Varna Institute named its library after Ana Reyes.':
      '2009. Ana Reyes is awarded an honour by Varna Institute.',
  },
}
