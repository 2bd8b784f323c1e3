import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
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
  statusOf,
} from '../../clause-values.ts'
import { type Draft, type DraftParty, makeDraft } from '../../draft.ts'
import { isRelation } from '../../mission-nouns.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/relations/related'
const forms = wordTable<string>({
  establish: 'establishment of diplomatic relations',
  resume: 'resumption of diplomatic relations',
  restore: 'resumption of diplomatic relations',
  're-establish': 'resumption of diplomatic relations',
  reestablish: 'resumption of diplomatic relations',
  renew: 'resumption of diplomatic relations',
  normalize: 'normalization of diplomatic relations',
  normalise: 'normalization of diplomatic relations',
  sever: 'severance of diplomatic relations',
  break: 'severance of diplomatic relations',
  cut: 'severance of diplomatic relations',
  suspend: 'suspension of diplomatic relations',
  interrupt: 'interruption of diplomatic relations',
  terminate: 'severance of diplomatic relations',
  end: 'severance of diplomatic relations',
  upgrade: 'upgrade of diplomatic relations',
  raise: 'upgrade of diplomatic relations',
  elevate: 'upgrade of diplomatic relations',
  downgrade: 'downgrade of diplomatic relations',
  reduce: 'downgrade of diplomatic relations',
  initiate: 'establishment of diplomatic relations',
  begin: 'establishment of diplomatic relations',
  open: 'establishment of diplomatic relations',
  enter: 'establishment of diplomatic relations',
  form: 'establishment of diplomatic relations',
  rupture: 'severance of diplomatic relations',
  withdraw: 'withdrawal of recognition',
})
const formal = /diplomatic|consular|ambassador|official|formal/i
const unequivocal = new Set([
  'sever',
  'resume',
  'restore',
  're-establish',
  'reestablish',
  'normalize',
  'normalise',
  'interrupt',
  'break',
])

/** States established, resumed or broke off their relations. */
export const related: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(forms),
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    const relation = [
      ...patientOf(clause),
      ...clause.subject,
      ...behind(clause, 'into'),
      ...ofMainClause(clause, scene),
    ].find((one) => one.parts[0] !== undefined && isRelation(one.parts[0].mention))
    const mention = relation?.parts[0]?.mention
    if (relation === undefined && lemma === 'break') return breakWith(clause, scene)
    if (relation === undefined || mention === undefined) return []
    if (!formal.test(mention.name) && !unequivocal.has(lemma)) return []
    if (clause.verb.form !== 'finite' && clause.verb.form !== 'infinitive') return []
    const parties = partiesOfRelations(clause, relation)
    const date = dateOf(clause, scene)
    if (date === null && parties.length < 2) return []
    return [
      makeDraft(
        'relations',
        id,
        mention.first < (clause.subject[0]?.first ?? 0) ? clause.verb.first : mention.head,
        evidenceOf(clause, scene),
        {
          form: /consular/i.test(mention.name)
            ? (forms[lemma] ?? '').replace('diplomatic', 'consular')
            : (forms[lemma] ?? null),
          date,
          place: placeOf(clause, id),
          parties,
          status: clause.verb.form === 'infinitive' ? 'held' : statusOf(clause),
        },
      ),
    ]
  },
  examples: {
    'Norland and Sudland established diplomatic relations on 3 May 1954.':
      '1954-05-03. Establishment of diplomatic relations: Norland and Sudland.',
    'Brazil broke with Germany in 1942.': '1942. Severance of diplomatic relations: Brazil and Germany.',
    'On 4 June 1941 Sudland severed diplomatic relations with Norland.':
      '1941-06-04. Severance of diplomatic relations: Sudland and Norland.',
  },
}

// “Relations were severed in 1942 after Norland broke with the Axis, and were restored in 1946”: what stands between
// is the subject of its own clause only.
function ofMainClause(clause: Clause, scene: Scene): readonly Argument[] {
  const before = clause.nodes[clause.at - 1]
  const isJoined =
    before?.kind === 'conjunction' &&
    clause.nodes[clause.at - 2]?.kind === 'comma' &&
    clause.voice === 'passive'
  if (!isJoined) return []
  const main = scene.clauses.find(
    (other) =>
      other.at < clause.at &&
      other.voice === 'passive' &&
      other.subject.length > 0 &&
      forms[other.verb.lemma] !== undefined,
  )
  return main?.subject ?? []
}

// “Norland broke with Sudland in 1942.”
function breakWith(clause: Clause, scene: Scene): readonly Draft[] {
  const one = clause.subject.filter(({ main }) => main.kind === 'state' && main.isNamed)
  const other = behind(clause, 'with').filter(
    ({ main }) => (main.kind === 'state' && main.isNamed) || /^\p{Lu}\p{L}{1,20} powers$/iu.test(main.name),
  )
  if (one.length === 0 || other.length === 0 || clause.object.length > 0 || clause.verb.form !== 'finite')
    return []
  return [
    makeDraft('relations', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'severance of diplomatic relations',
      // “severed in 1942 after Norland broke with Sudland”: the year before is that of the other clause.
      date:
        clause.subordinator === null && clause.nodes[clause.at - 2]?.kind !== 'preposition'
          ? dateOf(clause, scene)
          : ownDateOf({ ...clause, times: clause.times.filter((time) => !time.isLeading) }),
      parties: [...partiesOf(one, 'party'), ...partiesOf(other, 'party')],
      status: statusOf(clause),
    }),
  ]
}

function partiesOfRelations(clause: Clause, relation: Argument): DraftParty[] {
  const agents = agentOf(clause).filter(
    (one) => one !== relation && !(one.parts[0] !== undefined && isRelation(one.parts[0].mention)),
  )
  const others = behind(clause, 'with', 'between', 'among').filter(
    (one) => one.main.kind !== 'thing' || one.main.isNamed,
  )
  const owner = relation.parts[0]?.mention.owner
  return [
    ...partiesOf(agents, 'party'),
    ...partiesOf(others, 'party'),
    ...(owner == null ? [] : [{ role: 'party', name: owner.name, from: [owner], mention: null }]),
  ]
}
