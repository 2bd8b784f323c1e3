import { wordTable } from '../../../text/word-table.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  ownDateOf,
  partiesOf,
  patientOf,
  placeOf,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/spoke'
const forms = wordTable<string>({
  call: 'call',
  urge: 'appeal',
  condemn: 'statement',
  demand: 'demand',
  appeal: 'appeal',
  request: 'request',
  welcome: 'statement',
  recommend: 'recommendation',
  instruct: 'instruction',
  announce: 'announcement',
  reaffirm: 'statement',
  protest: 'protest',
  reply: 'reply',
  respond: 'reply',
  order: 'order',
  decree: 'decree',
  notify: 'notification',
  inform: 'note',
  state: 'statement',
  denounce: 'statement',
  invite: 'invitation',
  agree: 'agreement',
  decide: 'decision',
  accept: 'acceptance',
  approve: 'approval',
  propose: 'proposal',
  apply: 'application',
  pledge: 'pledge',
  promise: 'promise',
  vote: 'vote',
  authorize: 'authorization',
  authorise: 'authorization',
  reject: 'rejection',
  refuse: 'refusal',
  declare: 'declaration',
  offer: 'offer',
  warn: 'warning',
  rule: 'ruling',
  ban: 'ban',
  legalize: 'law',
  abolish: 'abolition',
  resolve: 'resolution',
  deplore: 'statement',
  reiterate: 'statement',
  consent: 'agreement',
  grant: 'grant',
  suspend: 'suspension',
  lift: 'lifting',
  impose: 'imposition',
  nationalize: 'nationalization',
  ask: 'request',
})

/** A body or an official called on, demanded, announced on a day: an act without a noun of its own. */
export const spoke: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(forms),
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite' || clause.voice !== 'active') return []
    const agents = agentOf(clause).filter((one) => /body|person|post|state|people/.test(one.main.kind))
    if (agents.length === 0 || clause.subordinator !== null) return []
    const date = ownDateOf(clause) ?? dateOf(clause, scene)
    if (date === null || patientOf(clause).some((one) => one.parts[0]?.mention.kind === 'act')) return []
    if (clause.verb.lemma === 'call' && behind(clause, 'on', 'upon', 'for').length === 0) return []
    const patient = patientOf(clause).filter((one) => /body|state|people/.test(one.main.kind))
    const form = clause.verb.lemma === 'refuse' ? 'refusal' : (forms[clause.verb.lemma] ?? 'statement')
    return [
      makeDraft('act', id, clause.verb.first, evidenceOf(clause, scene), {
        form,
        date,
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(agents, form === 'agreement' ? 'party' : 'issuer'),
          ...partiesOf(behind(clause, 'on', 'upon'), 'addressee'),
          ...partiesOf(patient, 'addressee'),
        ],
        status: statusOf(clause),
        setting: settingOf(clause),
        isWeak: true,
      }),
    ]
  },
  examples: {
    'In 1931, the Northern Council called on its members to reduce their fleets.':
      '1931. Call by Northern Council to members.',
  },
}
