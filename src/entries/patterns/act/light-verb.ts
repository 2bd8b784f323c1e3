import type { Clause } from '../../../clauses/clause.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  readFrom,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/light-verb'

/** Which noun under which verb is an act, and its form. */
const tellings: readonly (readonly [verbs: RegExp, nouns: RegExp, form: string])[] = [
  [/^(?:put|affix|append|add|set)$/, /^signatures?$/, 'signature'],
  [/^(?:deposit|deposite|lodge|hand)$/, /\binstruments?$/, 'ratification'],
  [/^(?:put|bring)$/, /^(?:idea|proposal|plan|suggestion|initiative|scheme|candidacy)$/, 'proposal'],
  [/^(?:table|lodge|raise|file|enter|submit)$/, /^(?:objection|complaint|reservation|protest)$/, 'objection'],
  [
    /^(?:announce|declare|submit|withdraw)$/,
    /^(?:candidacy|candidature|intention|resignation)$/,
    'announcement',
  ],
  [/^(?:decide|agree|resolve|determine)$/, /^it$/, 'decision'],
]

/** An act told by a verb that says little and a noun that says it: “The envoys put their signatures to the charter.” */
export const lightVerb: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    ...['put', 'affix', 'append', 'add', 'set', 'deposit', 'deposite', 'lodge', 'hand', 'bring', 'table'],
    ...['raise', 'file', 'enter', 'submit', 'announce', 'declare', 'withdraw', 'decide', 'agree', 'resolve'],
  ],
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite' || clause.voice === 'reduced') return []
    const patient = patientOf(clause)[0]?.parts[0]?.mention
    const { lemma } = clause.verb
    const telling = tellings.find(
      ([verbs, nouns]) => verbs.test(lemma) && patient !== undefined && nouns.test(patient.noun),
    )
    const form = telling?.[2]
    if (patient === undefined || form === undefined || patient.noun === 'resignation') return []
    // “it decided to” has a subject; only “it was decided to” is meant here.
    if (form === 'decision' && (clause.voice !== 'passive' || dateOf(clause, scene) === null)) return []
    if (form === 'proposal' && !isForward(clause)) return []
    const act = behind(clause, 'to').find((one) => one.parts[0]?.mention.kind === 'act')
    return [
      makeDraft('act', id, act?.parts[0]?.mention.head ?? patient.head, evidenceOf(clause, scene), {
        form,
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: partiesOf(agentOf(clause), form === 'signature' ? 'party' : 'issuer'),
        title: act?.main.isNamed === true ? readFrom(act.main.name, act.main, id) : null,
        status: statusOf(clause),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'On 3 May 1984, the envoys of Norway and Denmark put their signatures to the agreement in Bergen.':
      'Bergen, 1984-05-03. Signature between envoys of Norway and Denmark.',
    'Norway deposited the fifth instrument of ratification on 3 March 1985.':
      '1985-03-03. Ratification by Norway.',
  },
}

function isForward(clause: Clause): boolean {
  return clause.nodes
    .slice(clause.at + 1, clause.at + 4)
    .some((node) =>
      node.kind === 'argument' ? node.main.noun === 'forward' : 'word' in node && node.word === 'forward',
    )
}
