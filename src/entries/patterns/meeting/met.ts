import { agentOf, behind, dateOf, evidenceOf, partiesOf, placeOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/met'

/** Persons or bodies met: “The two presidents met in Geneva on 3 May 1999.” */
export const met: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['meet', 'convene', 'assemble', 'gather', 'confer', 'negotiate'],
  draft: (clause, scene) => {
    if (clause.voice !== 'active') return []
    const agents = agentOf(clause)
    const who = [...agents, ...clause.object, ...behind(clause, 'with')].filter((one) =>
      /person|post|body|state|people/.test(one.main.kind),
    )
    if (who.length === 0 || agents.length === 0 || agents[0]?.main.kind === 'meeting') return []
    const date = dateOf(clause, scene)
    if (date === null) return []
    if (clause.verb.lemma !== 'meet' && clause.object.length > 0) return []
    return [
      makeDraft('meeting', id, clause.verb.first, evidenceOf(clause, scene), {
        form: clause.verb.lemma === 'negotiate' ? 'negotiations' : 'meeting',
        date,
        place: placeOf(clause, id),
        parties: partiesOf(who, 'participant'),
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'President Marta Lind met Chancellor Otto Brandt in Bergen on 4 June 1931.':
      'Bergen, 1931-06-04. Marta Lind and Otto Brandt meet.',
  },
}
