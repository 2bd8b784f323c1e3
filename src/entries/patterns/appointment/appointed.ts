import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import { wordTable } from '../../../text/word-table.ts'
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
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { bodyOfPost, isPost, postName, postOf } from '../../posts.ts'
import { rankOfOrderIn } from '../../ranks-of-orders.ts'

const id = 'entries/patterns/appointment/appointed'
const forms = wordTable<string>({
  elect: 'election',
  're-elect': 're-election',
  reelect: 're-election',
  designate: 'designation',
  nominate: 'nomination',
  crown: 'coronation',
  dismiss: 'dismissal',
  recall: 'recall',
  remove: 'dismissal',
  oust: 'removal',
  depose: 'deposition',
  replace: 'succession',
})
const needPost = new Set([
  'name',
  'make',
  'give',
  'choose',
  'select',
  'proclaim',
  'declare',
  'send',
  'assign',
  'confirm',
  'grant',
  'accept',
  'commission',
  'invest',
])

/** A person or state was appointed or elected to an office, or removed from it. */
export const appointed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'appoint',
    'elect',
    'name',
    'nominate',
    'designate',
    're-elect',
    'reelect',
    'choose',
    'select',
    'crown',
    'dismiss',
    'recall',
    'remove',
    'oust',
    'depose',
    'replace',
    'make',
    'give',
    'proclaim',
    'declare',
    'install',
    'promote',
    'confirm',
    'reappoint',
    'assign',
    'accredit',
    'send',
    'swear',
    'anoint',
    'grant',
    'commission',
    'inaugurate',
    'transfer',
    'accept',
    'reinstate',
    'post',
    'second',
  ],
  draft: (clause, scene) => {
    if (clause.verb.form === 'gerund' || rankOfOrderIn(clause) !== null) return []
    const { lemma } = clause.verb
    const patients = patientOf(clause).filter(
      (one) => one.parts[0]?.mention.kind !== 'act' && one.parts[0]?.mention.kind !== 'meeting',
    )
    const post = postOf(clause, id)
    if (lemma === 'accept' || needPost.has(lemma)) return acceptance(clause, scene, post)
    const persons = patients.filter(
      (one) => /person|state|body|thing|people|place/.test(one.main.kind) || isPost(one),
    )
    if (persons.length === 0 && post === null) return []
    if (
      lemma === 'transfer' ||
      lemma === 'replace' ||
      lemma === 'promote' ||
      lemma === 'remove' ||
      lemma === 'install' ||
      lemma === 'inaugurate'
    ) {
      if (
        !persons.some((one) => one.main.kind === 'person' || isPost(one)) ||
        (post === null && lemma !== 'replace' && lemma !== 'remove')
      )
        return []
    }
    if (lemma === 'elect' && isHonour(clause)) return []
    return [make(clause, scene, persons, post)]
  },
  examples: {
    'Marta Lind was appointed as the first Norland Minister to Sudland on 3 May 1922.':
      '1922-05-03. Marta Lind is appointed Norland Minister.',
    'On 4 June 1931 the diet elected Otto Brandt president.': '1931-06-04. Otto Brandt is elected president.',
    'An agent was appointed in Varna in 1874.': 'Varna, 1874. Agent is appointed.',
  },
}

// A city or a year "elected capital of culture" is honoured; a member is admitted.
function isHonour(clause: Clause): boolean {
  const second = clause.second ?? clause.object[0] ?? behind(clause, 'as')[0]
  const opener = second?.parts[0]?.mention
  return (
    opener !== undefined &&
    (opener.noun === 'capital' ||
      opener.noun === 'member' ||
      opener.noun === 'city' ||
      opener.noun === 'year')
  )
}

function acceptance(
  clause: Clause,
  scene: Parameters<ClausePattern['draft']>[1],
  post: ReturnType<typeof postOf>,
) {
  const patients = patientOf(clause)
  const nominal = patients[0]
  // "accepted the appointment of X as Minister"
  if (nominal?.parts[0]?.mention.noun === 'appointment' && nominal.parts[1] !== undefined) {
    const person = nominal.parts[1].mention
    return [
      make(clause, scene, [], post, [
        { role: 'appointee', name: person.name, from: [person], mention: person },
      ]),
    ]
  }
  // "was given Permanent Representative powers": the office is in the object.
  const powers = [...clause.object, ...(clause.second === null ? [] : [clause.second])].find((one) =>
    /^(?:powers?|rank|post|office|credentials|mandate)$/.test(one.parts[0]?.mention.noun ?? ''),
  )
  if (
    powers !== undefined &&
    (clause.voice === 'passive' || clause.verb.lemma === 'give' || clause.verb.lemma === 'grant')
  ) {
    const name = powers.main.name.replace(/(?:^|\s)(?:powers?|rank|post|office)$/i, '')
    if (
      !/representative|minister|ambassador|envoy|commissioner|plenipotentiary|governor|secretary|consul/i.test(
        name,
      )
    )
      return []
    const holder = clause.voice === 'passive' ? clause.subject : clause.object.filter((one) => one !== powers)
    return [make(clause, scene, holder, readFrom(name, powers.main, id))]
  }
  // "named her ambassador to Sweden": the person and the office in one phrase.
  const own = patients.find(
    (one) => isPost(one) && /^(?:her|him)$/.test(scene.text.tokens[one.first]?.word.lower ?? ''),
  )
  if (own !== undefined && clause.verb.lemma !== 'accept')
    return [
      make(clause, scene, [], readFrom(postName(own), own.main, id), [
        { role: 'appointee', name: 'he', from: [], mention: null },
      ]),
    ]
  const persons = patients.filter((one) => one.main.kind === 'person' || isPost(one))
  return post === null || persons.length === 0 || clause.verb.lemma === 'accept'
    ? []
    : [make(clause, scene, persons, post)]
}

function make(
  clause: Clause,
  scene: Parameters<ClausePattern['draft']>[1],
  persons: readonly Argument[],
  post: ReturnType<typeof postOf>,
  given: readonly DraftParty[] = [],
) {
  const office = post ?? officeItself(persons)
  const body = [...behind(clause, 'as'), ...(clause.second === null ? [] : [clause.second])]
    .filter(isPost)
    .map(bodyOfPost)
    .find((one) => one !== null)
  const bodies =
    body ??
    partiesOf(
      behind(clause, 'under', 'to', 'of', 'at', 'by').filter((one) => one.parts[0]?.mention.kind === 'body'),
      'body',
    )[0]
  return makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
    form: forms[clause.verb.lemma] ?? 'appointment',
    date: dateOf(clause, scene),
    place: placeOf(clause, id),
    parties: [
      ...given,
      ...partiesOf(persons, 'appointee'),
      ...(bodies === undefined || bodies === null ? [] : [bodies]),
      ...partiesOf(clause.voice === 'active' ? agentOf(clause) : behind(clause, 'by'), 'appointer'),
    ],
    post: office,
    status: statusOf(clause),
    setting: settingOf(clause),
  })
}

// "A Consul was appointed in 1874": the office is all that is named.
function officeItself(persons: readonly Argument[]): ReturnType<typeof postOf> {
  const only = persons[0]
  return only !== undefined && isPost(only) && only.main.kind !== 'person'
    ? readFrom(postName(only), only.main, id)
    : null
}
