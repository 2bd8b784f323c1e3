import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import {
  behind,
  dateOf,
  evidenceOf,
  nameOfArgument,
  partiesOf,
  patientOf,
  placeOf,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { isMission } from '../../mission-nouns.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/renaming/renamed'

const giving = new Set(['rename', 'rebrand', 'redesignate', 'restyle', 'rechristen', 'retitle'])

/** A body, state or place changed its name: “In 1931 the Grain Office was renamed the Food Agency.” */
export const renamed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'rename',
    'succeed',
    'change',
    'replace',
    'become',
    'rebrand',
    'redesignate',
    'restyle',
    'rechristen',
    'retitle',
    'call',
    'transform',
    'reorganize',
    'convert',
    'adopt',
    'shorten',
    'abbreviate',
    'simplify',
    'amend',
    'alter',
    'modify',
    'lengthen',
    'extend',
  ],
  draft: (clause, scene) => {
    const parties = partiesOfRenaming(clause)
    if (parties.length === 0) return []
    return [
      makeDraft('renaming', id, clause.verb.first, evidenceOf(clause, scene), {
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties,
        status: statusOf(clause),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'In 1931 the Nordic Grain Office was renamed the Nordic Food Agency.':
      '1931. Nordic Grain Office becomes Nordic Food Agency.',
    'On 3 May 1950 the name of the Harbour League was replaced by the name of the Maritime Union.':
      '1950-05-03. Harbour League becomes Maritime Union.',
    'In 1962 the Desert Institute was rechristened the Centre for Arid Lands.':
      '1962. Desert Institute becomes Centre for Arid Lands.',
  },
}

function partiesOfRenaming(clause: Clause): DraftParty[] {
  const patient = patientOf(clause)[0]
  const { lemma } = clause.verb
  if (giving.has(lemma)) {
    const to = clause.second ?? behind(clause, 'to', 'as', 'into')[0]
    return patient === undefined ? [] : pair(patient, to)
  }
  // “the league was replaced by the union”
  if (
    (lemma === 'replace' || lemma === 'succeed') &&
    clause.voice === 'passive' &&
    patient?.parts[0]?.mention.noun !== 'name'
  ) {
    const next = behind(clause, 'by', 'with')[0]
    const isBody = patient?.parts[0]?.mention.kind === 'body' && next?.parts[0]?.mention.kind === 'body'
    return patient !== undefined && isBody ? pair(patient, next) : []
  }
  // “the council became the commission”: two names of one body.
  if (lemma === 'become' && clause.voice === 'active') {
    const [from, to] = [clause.subject[0], clause.object[0]]
    if (from === undefined || to === undefined || isMission(to.main) || isMission(from.main)) return []
    const areBodies = [from, to].every((one) => one.parts[0]?.mention.kind === 'body' && one.main.isNamed)
    return areBodies ? pair(from, to) : []
  }
  const holder = [patient, clause.object[0], clause.subject[0]].find(
    (one) => one?.parts[0]?.mention.noun === 'name',
  )
  if (holder === undefined) return []
  // "changed its name from A to B", "the name of A was replaced by (the name of) B"
  const from =
    holder.parts[1]?.mention ?? behind(clause, 'from')[0]?.main ?? holder.parts[0]?.mention.owner ?? null
  const target = behind(clause, 'to', 'by', 'with', 'as', 'into')[0]
  if (target === undefined && lemma !== 'adopt') return []
  const to =
    target === undefined
      ? holder.main.quoted?.title
      : target.parts[0]?.mention.noun === 'name' && target.parts[1] !== undefined
        ? chainName(target.parts.slice(1))
        : nameOfArgument(target)
  if (to === undefined) return []
  const names: DraftParty[] = [
    { role: 'to', name: to, from: target === undefined ? [] : [target.main], mention: null },
  ]
  if (from !== null)
    names.unshift({
      role: 'from',
      name: from.name,
      from: [{ start: from.start, end: from.end }],
      mention: null,
    })
  else if (clause.subject[0] !== undefined && clause.subject[0] !== holder)
    names.unshift(...partiesOf([clause.subject[0]], 'from'))
  return names
}

function pair(from: Argument, to: Argument | undefined): DraftParty[] {
  return to === undefined ? [] : [...partiesOf([from], 'from'), ...partiesOf([to], 'to')]
}
