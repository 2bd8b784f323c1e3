import { wordTable } from '../../../text/word-table.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/declared'
const objects = wordTable<string>({
  war: 'declaration of war',
  independence: 'declaration of independence',
  neutrality: 'declaration of neutrality',
  sovereignty: 'declaration of sovereignty',
  republic: 'proclamation',
  kingdom: 'proclamation',
  state: 'proclamation',
  autonomy: 'declaration',
  law: 'proclamation',
  emergency: 'declaration',
  empire: 'proclamation',
  union: 'proclamation',
  secession: 'declaration of secession',
  ceasefire: 'declaration of ceasefire',
  mobilization: 'declaration',
  amnesty: 'declaration',
})

/** War, independence, a republic was declared: “The diet proclaimed a republic on 4 June 1848.” */
export const declared: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['declare', 'proclaim'],
  draft: (clause, scene) => {
    if (clause.verb.form === 'gerund') return []
    const patient = patientOf(clause)[0]
    const noun =
      patient?.parts.find((part) => objects[part.mention.noun] !== undefined)?.mention.noun ??
      patient?.parts[0]?.mention.noun ??
      ''
    const second = clause.second?.parts[0]?.mention.noun ?? ''
    const form =
      objects[noun] ?? (second !== '' && objects[second] !== undefined ? 'proclamation' : undefined)
    if (patient === undefined || form === undefined) return []
    const isNamedSubject = objects[noun] === undefined
    return [
      makeDraft('act', id, patient.parts[0]?.mention.head ?? clause.verb.first, evidenceOf(clause, scene), {
        form,
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(
            agentOf(clause).filter((one) => one !== patient),
            'issuer',
          ),
          ...partiesOf(noun === 'war' ? behind(clause, 'on', 'upon', 'against') : [], 'addressee'),
          ...partiesOf(isNamedSubject ? [patient] : [], 'subject'),
        ],
        status: statusOf(clause),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'Norland declared war on Sudland on 3 May 1911.': '1911-05-03. Declaration of war by Norland on Sudland.',
    'The assembly declared independence from Sudland in June 1848.':
      '1848-06. Declaration of independence by assembly.',
  },
}
