import { behind, dateOf, evidenceOf, partiesOf, placeOf, settingOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/had-talks'
const talks = new Set(['meeting', 'talk', 'discussion', 'consultation', 'conversation', 'negotiation'])

/** Someone had meetings or talks with others: “The premier had meetings with Chancellor Otto Brandt.” */
export const hadTalks: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['have', 'hold', 'conduct'],
  draft: (clause, scene) => {
    const object = clause.object[0]?.parts[0]?.mention
    if (clause.voice !== 'active' || clause.verb.form !== 'finite' || object === undefined) return []
    const isPlural = scene.text.tokens[object.head]?.word.lower !== object.noun
    const others = behind(clause, 'with').filter((one) => /person|post|state|body/.test(one.main.kind))
    const isAtIt = behind(clause, 'on').some((one) => scene.text.tokens[one.first]?.word.lower === 'its')
    const date = dateOf(clause, scene)
    if (!talks.has(object.noun) || !isPlural || others.length === 0 || (date === null && !isAtIt)) return []
    return [
      makeDraft('meeting', id, object.head, evidenceOf(clause, scene), {
        form: 'meeting',
        date,
        place: placeOf(clause, id),
        parties: partiesOf([...clause.subject, ...others], 'participant'),
        setting: settingOf(clause) ?? (isAtIt ? 'last' : null),
      }),
    ]
  },
  examples: {
    'On 3 May 1999, President Marta Lind had meetings with Chancellor Otto Brandt.':
      '1999-05-03. Marta Lind and Otto Brandt meet.',
  },
}
