import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
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
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/membership/joined'
const leaving = new Set(['leave', 'withdraw', 'quit', 'secede', 'exit'])
const excluding = new Set(['suspend', 'expel', 'exclude'])

/** Someone joined or left a body: “Norland joined the Northern Council in 1954.” */
export const joined: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'join',
    'accede',
    'leave',
    'withdraw',
    'quit',
    'secede',
    'rejoin',
    're-enter',
    'admit',
    'accept',
    'suspend',
    'expel',
    'exclude',
    'enter',
    'enroll',
    'enrol',
    'readmit',
    'exit',
    'assign',
    'integrate',
    'incorporate',
    'unite',
    'become',
    'come',
    'return',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (clause.verb.form !== 'finite') return []
    const organization = organizationOf(clause, lemma)
    const members = membersOf(clause, lemma)
      .map((one) => beforeApposition(clause, one))
      .filter((one) => one.main.kind !== 'act')
    // A book is admitted to a library, terms are accepted in an assembly.
    if (members.length === 0 && clause.voice === 'passive' && /^(?:admit|accept)$/.test(lemma)) return []
    if ((lemma === 'come' || lemma === 'return') && !isComeback(clause, scene)) return []
    const isLeaving = leaving.has(lemma)
    if (
      organization === null &&
      lemma !== 'secede' &&
      !(isLeaving && lemma === 'withdraw') &&
      !/^(?:come|return)$/.test(lemma) &&
      !isAlone(clause, scene)
    )
      return []
    if (members.length === 0 && organization === null && lemma !== 'secede') return []
    if (
      organization === null &&
      !members.some((one) => one.main.kind === 'state' || one.main.kind === 'place')
    )
      return []
    const form = isLeaving ? 'withdrawal' : excluding.has(lemma) ? 'suspension' : 'admission'
    return [
      makeDraft('membership', id, clause.verb.first, evidenceOf(clause, scene), {
        form,
        date: dateOf(clause, scene),
        place: organization !== null && isLeaving ? null : placeOf(clause, id),
        parties: [
          ...partiesOf(members, 'member'),
          ...partiesOf(organization === null ? [] : [organization], 'organization'),
        ],
        status: statusOf(clause),
        post: statusWord(clause, scene),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'Norland joined the Northern Council in 1954.': '1954. Norland joins Northern Council.',
    'Norway was admitted in 1978.': '1978. Norway joins a body.',
    'Norway, a founding member, withdrew in 1978 and came back in 1981.': [
      '1978. Norway leaves a body.',
      '1981. Norway joins a body.',
    ],
    'Sudland withdrew from the League of Harbours on 3 May 1933.':
      '1933-05-03. Sudland leaves League of Harbours.',
  },
}

// “Norland withdrew in 1974 and came back three years later.”
function isComeback(clause: Clause, scene: Scene): boolean {
  const isBack =
    clause.verb.lemma === 'return' ? clause.object.length === 0 : clause.object[0]?.main.name === 'back'
  return (
    isBack &&
    behind(clause, 'to', 'from', 'in').length === 0 &&
    dateOf(clause, scene) !== null &&
    scene.clauses.some(
      (other) =>
        other.at < clause.at && leaving.has(other.verb.lemma) && other.subject[0] === clause.subject[0],
    )
  )
}

// “Norland, a founding member, withdrew”: the member is what the apposition stands behind.
function beforeApposition(clause: Clause, member: Argument): Argument {
  const at = clause.nodes.indexOf(member, Math.max(0, clause.at - 8))
  const owner = clause.nodes[at - 2]
  const isApposed =
    at > 1 &&
    clause.nodes[at - 1]?.kind === 'comma' &&
    clause.nodes[at + 1]?.kind === 'comma' &&
    /^(?:member|state|country|nation|signatory|founder|island)$/.test(member.main.noun) &&
    owner?.kind === 'argument' &&
    owner.governor === null
  return isApposed && owner?.kind === 'argument' && /state|place|body/.test(owner.main.kind) ? owner : member
}

// “Guinea joined in 1991”, “Guinea was admitted in 1991”: the body is what the text is about.
function isAlone(clause: Clause, scene: Scene): boolean {
  const isState = clause.subject.some((one) => one.main.kind === 'state')
  const isLetIn =
    clause.voice === 'passive' &&
    /^(?:admit|readmit|re-admit|expel|suspend|exclude)$/.test(clause.verb.lemma) &&
    behind(clause, 'into', 'with', 'for').length === 0
  return (
    (isLetIn || /^(?:join|rejoin|re-join|re-enter|leave)$/.test(clause.verb.lemma)) &&
    isState &&
    clause.object.length === 0 &&
    behind(clause, 'to', 'for', 'from', 'in').length === 0 &&
    dateOf(clause, scene) !== null
  )
}

function isBody(argument: Argument | undefined): argument is Argument {
  if (argument === undefined) return false
  const opener = argument.parts[0]?.mention
  return (
    opener !== undefined &&
    (opener.kind === 'body' ||
      (opener.kind === 'state' && /union|federation|league|community|commonwealth/.test(opener.noun)) ||
      (opener.kind === 'act' &&
        /convention|treaty|pact|protocol|agreement|charter|declaration/.test(opener.noun)))
  )
}

function organizationOf(clause: Clause, lemma: string): Argument | null {
  if (
    lemma === 'join' ||
    lemma === 'rejoin' ||
    lemma === 'leave' ||
    lemma === 'quit' ||
    lemma === 'enter' ||
    lemma === 'exit'
  ) {
    const object =
      clause.object.find(isBody) ??
      (lemma === 'join' ? clause.object.find((one) => one.main.noun === 'it') : undefined)
    // To leave or to enter a building, a capital or an office is no membership.
    if (object !== undefined && !/^(?:embassy|legation|office|mission|post|position)$/.test(object.main.noun))
      return object
    return null
  }
  if (lemma === 'become') return null
  if (lemma === 'enroll' || lemma === 'enrol') return behind(clause, 'in', 'at').find(isBody) ?? null
  const words = leaving.has(lemma) || excluding.has(lemma) ? ['from'] : ['to', 'into', 'in', 'with']
  // "the group suspended Panama": the body acts itself.
  const isActing = clause.voice === 'active' && (excluding.has(lemma) || /admit|accept/.test(lemma))
  return behind(clause, ...words).find(isBody) ?? (isActing ? clause.subject.find(isBody) : undefined) ?? null
}

function membersOf(clause: Clause, lemma: string): readonly Argument[] {
  const isTransitive =
    lemma === 'admit' ||
    lemma === 'accept' ||
    excluding.has(lemma) ||
    lemma === 'assign' ||
    lemma === 'incorporate' ||
    lemma === 'integrate' ||
    lemma === 'readmit'
  return isTransitive ? patientOf(clause) : clause.voice === 'active' ? agentOf(clause) : clause.subject
}

function statusWord(clause: Clause, scene: Scene) {
  for (const complement of clause.complements) {
    if (complement.word !== 'as') continue
    const argument = complement.arguments[0]
    if (argument === undefined) continue
    return readFrom(
      argument.parts[0]?.mention.name ?? '',
      { start: scene.text.tokens[argument.first]?.start ?? 0, end: argument.main.end },
      id,
    )
  }
  return null
}
