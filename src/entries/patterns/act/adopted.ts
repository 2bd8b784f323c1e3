import type { Clause } from '../../../clauses/clause.ts'
import type { Argument, Node } from '../../../clauses/node.ts'
import type { Mention } from '../../../names/mention.ts'
import { wordTable } from '../../../text/word-table.ts'
import { actIn, formOfAct, lastActIn } from '../../act-nouns.ts'
import { numberOfAct } from '../../act-number.ts'
import { partiesOfAct } from '../../act-parties.ts'
import { withTitle } from '../../act-title.ts'
import { isApprovedAfter } from '../../approved-after.ts'
import { titleOf } from '../../around-argument.ts'
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
  spanOf,
  statusOf,
} from '../../clause-values.ts'
import { type Draft, makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import { paragraphsBefore } from '../../paragraph-numbers.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'
import { type PlaceDatePair, placeDatePairs } from '../../place-date-pairs.ts'

const id = 'entries/patterns/act/adopted'

const forms = wordTable<string>({
  ratify: 'ratification',
  denounce: 'denunciation',
  abrogate: 'abrogation',
  annul: 'annulment',
  repeal: 'repeal',
  terminate: 'termination',
})
const refusals = new Set(['reject', 'refuse', 'decline', 'veto', 'turn'])

/** An act was adopted, signed, issued, published …: “The council adopted a resolution on fisheries.” */
export const adopted: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'adopt',
    'sign',
    'issue',
    'publish',
    'release',
    'approve',
    'ratify',
    'conclude',
    'pass',
    'promulgate',
    'enact',
    'proclaim',
    'announce',
    'submit',
    'deliver',
    'introduce',
    'reach',
    'propose',
    'unveil',
    'endorse',
    'reject',
    'accept',
    'make',
    'send',
    'draft',
    'negotiate',
    'initial',
    'present',
    'table',
    'take',
    'open',
    'exchange',
    'denounce',
    'abrogate',
    'annul',
    'repeal',
    'terminate',
    'file',
    'write',
    'circulate',
    'address',
    'lodge',
    'declare',
    'complete',
    'finalize',
    'prepare',
    'author',
    'receive',
    'hand',
    'read',
    'formulate',
    'consider',
    'agree',
    'include',
    'accelerate',
    'implement',
    'develop',
    'have',
    'amend',
    'renew',
    'extend',
    'seal',
    'make',
    'produce',
    'register',
    'recall',
    'call',
    'turn',
    'confirm',
    'refuse',
    'decline',
    'veto',
    'revise',
    'accede',
  ],
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite' || isApprovedAfter(clause, scene)) return []
    const patients = patientOf(clause).some((one) => actOf(one, clause) !== null)
      ? [...patientOf(clause), ...furtherActs(clause)]
      : actBefore(clause)
    const found = patients.flatMap((argument) => {
      const act = actOf(argument, clause)
      return act === null || isWord(act, clause) || isMany(act, argument, clause, scene)
        ? []
        : [{ argument, act }]
    })
    if (found.length === 0) return pronounAct(clause, scene)
    const { lemma } = clause.verb
    // “turned the request down”
    if (lemma === 'turn' && !isTurnedDown(clause)) return []
    if (lemma === 'take' && found.every(({ act }) => act.noun !== 'decision')) return []
    if (lemma === 'open' && behind(clause, 'for').every((one) => one.main.noun !== 'signature')) return []
    if (
      passing.has(lemma) &&
      found.every(({ act }) => !act.isNamed && act.quoted === null && !isTabled(lemma, act, clause, scene))
    )
      return []
    const drafts = found.map(({ argument, act }) => draftOf(clause, scene, argument, act, found.length > 1))
    const pairs = placeDatePairs(clause)
    return pairs.length === 0 ? drafts : drafts.flatMap((draft) => atEach(draft, pairs, scene))
  },
  examples: {
    'On 3 May 1999, the Northern Council adopted a resolution on fisheries.':
      '1999-05-03. The resolution is adopted by Northern Council.',
    'Norland and Sudland signed a treaty of friendship in Bergen on 12 June 1931.':
      'Bergen, 1931-06-12. The treaty between Norland and Sudland is signed.',
  },
}

// “and ratified it on 5 July”: the act is told before, the ratification is one of its own.
function pronounAct(clause: Clause, scene: Scene): readonly Draft[] {
  const form = forms[clause.verb.lemma]
  const isPronoun = patientOf(clause).some(
    (one) => one.main.noun === 'it' || one.main.noun === 'they' || one.main.noun === 'them',
  )
  if (form === undefined || !isPronoun || dateOf(clause, scene) === null) return []
  return [
    makeDraft('act', id, clause.verb.first, evidenceOf(clause, scene), {
      form,
      date: dateOf(clause, scene),
      parties: partiesOf(agentOf(clause), 'issuer'),
      status: statusOf(clause),
    }),
  ]
}

function isTurnedDown(clause: Clause): boolean {
  return clause.nodes
    .slice(clause.at + 1, clause.at + 3)
    .some((node) => (node.kind === 'adverb' || node.kind === 'preposition') && node.word === 'down')
}

// “presented the report on 5 May”
function isTabled(lemma: string, act: Mention, clause: Clause, scene: Scene): boolean {
  return (
    lemma === 'present' &&
    /^(?:report|proposal|draft|bill|memorandum|note|petition|plan)$/.test(act.noun) &&
    dateOf(clause, scene) !== null
  )
}

// “has signed 19 agreements”: a number of acts without a date is no entry.
function isMany(act: Mention, argument: Argument, clause: Clause, scene: Scene): boolean {
  const word = scene.text.tokens[act.head]?.word.lower ?? ''
  const isPlural = word !== act.noun && word.endsWith('s')
  // “Several agreements were concluded, among them …”: those that are named are told by themselves.
  const isHead = clause.complements.some((one) => one.word === 'among')
  return (
    isPlural &&
    !act.isNamed &&
    act.quoted === null &&
    argument.main.quoted === null &&
    (isHead || dateOf(clause, scene) === null)
  )
}

// “a memorandum on fisheries, an agreement on trade and a convention on tourism”: the list goes on past what hangs on its parts.
function furtherActs(clause: Clause): readonly Argument[] {
  if (clause.voice !== 'active') return []
  const found: Argument[] = []
  let isIncluded = false
  for (let at = clause.at + 2; at < clause.nodes.length && at < clause.at + 60; at++) {
    const node = clause.nodes[at]
    if (
      node === undefined ||
      node.kind === 'relative' ||
      node.kind === 'subordinator' ||
      (node.kind === 'verb' && node.form === 'finite')
    )
      break
    const before = clause.nodes[at - 1]
    // “12 documents, including the Joint Statement on trade and the Programme of works”
    if (node.kind === 'preposition' && node.word === 'including') isIncluded = true
    const isNext =
      node.kind === 'argument' &&
      (before?.kind === 'comma' ||
        before?.kind === 'conjunction' ||
        (isIncluded && before?.kind === 'preposition' && before.word === 'including')) &&
      actIn(node) !== null
    if (
      isNext &&
      node.kind === 'argument' &&
      !clause.object.includes(node) &&
      (!node.main.isDefinite || (isIncluded && node.main.isNamed))
    )
      found.push(node)
  }
  return found
}

function actOf(argument: Argument, clause: Clause): Mention | null {
  return clause.voice === 'reduced' ? lastActIn(argument) : actIn(argument)
}

// “the Declaration on trade, labour and welfare was adopted”: the act further left in the same clause.
function actBefore(clause: Clause): readonly Argument[] {
  if (clause.voice === 'active') return []
  for (let at = clause.at - 1; at >= 0 && at > clause.at - 30; at--) {
    const node = clause.nodes[at]
    if (node === undefined || node.kind === 'relative' || node.kind === 'subordinator') break
    if (node.kind === 'verb' && node.form === 'finite') break
    if (node.kind === 'argument' && actOf(node, clause) !== null) return [node]
  }
  return []
}

// “resolutions adopted in Tehran in 1997, in Doha in 2000”: one act for each place and date.
function atEach(draft: Draft, pairs: readonly PlaceDatePair[], scene: Scene): Draft[] {
  return pairs.map((pair) => ({
    ...draft,
    anchor: pair.first,
    evidence: spanOf(scene.text.tokens, pair.first, pair.last),
    date: pair.time.date,
    place: readFrom(pair.place.name, pair.place, id),
    setting: null,
  }))
}

// Verbs that tell an act only where it is named: to consider or to implement a plan is no act.
const passing = new Set([
  'include',
  'implement',
  'have',
  'develop',
  'make',
  'present',
  'receive',
  'call',
  'consider',
  'extend',
  'complete',
  'recall',
  'read',
  'prepare',
  'produce',
])
const speech = new Set([
  'report',
  'request',
  'call',
  'demand',
  'statement',
  'announcement',
  'declaration',
  'proposal',
  'appeal',
  'response',
  'reply',
  'offer',
  'protest',
  'decision',
])

// "make progress", "have a plan", "the call": a bare noun of speech behind a light verb still counts where it has an article.
function isWord(act: Mention, clause: Clause): boolean {
  if (
    act.noun === 'letter' &&
    patientOf(clause).some(
      (one) => one.parts[1]?.mention.noun === 'credence' || one.parts[1]?.mention.noun === 'recall',
    )
  )
    return true
  if (act.isNamed || act.quoted !== null) return false
  const isLight =
    clause.verb.lemma === 'make' || clause.verb.lemma === 'deliver' || clause.verb.lemma === 'present'
  return isLight && !speech.has(act.noun) && act.noun !== 'note'
}

function draftOf(
  clause: Clause,
  scene: Scene,
  argument: Argument,
  act: Mention,
  isOneOfMany: boolean,
): Draft {
  const { tokens } = scene.text
  const at = indexNear(scene.nodes, argument, clause.at)
  const title = titleOf(scene.nodes, at)
  const evidence = evidenceOf(clause, scene)
  const own = {
    start: tokens[argument.first]?.start ?? evidence.start,
    end: tokens[argument.last - 1]?.end ?? evidence.end,
  }
  const { lemma } = clause.verb
  const named = title === null ? withTitle(argument, act) : null
  // “A resolution was adopted.” right behind the telling of a meeting is of that meeting.
  const isBare = clause.voice === 'passive' && dateOf(clause, scene) === null && agentOf(clause).length === 0
  // "The 50th session issued the declaration": the meeting itself acts.
  const acting = agentOf(clause).find((one) => one.parts[0]?.mention.kind === 'meeting')?.parts[0]?.mention
    .head
  const setting = settingOf(clause) ?? acting ?? councilOf(clause) ?? (isBare ? 'last' : null)
  return makeDraft(
    'act',
    id,
    forms[lemma] === undefined ? act.head : clause.verb.first,
    isOneOfMany && clause.voice === 'active' ? own : evidence,
    {
      form: forms[lemma] ?? formOfAct(act),
      date: (isOneOfMany ? followersOf(scene, at).time?.date : null) ?? dateOf(clause, scene),
      place: placeOf(clause, id),
      parties: partiesOfAct(clause, argument, act),
      title:
        title !== null
          ? readFrom(title.title, title.span, id)
          : named === null
            ? null
            : readFrom(named, { start: act.start, end: act.end }, id),
      status: refusals.has(lemma) || clause.verb.isNegated ? 'denied' : statusOf(clause),
      number: numberOfAct(argument, act, scene.text.tokens),
      paragraphs: paragraphsBefore(scene, argument),
      setting,
    },
  )
}

// “the Ministerial Council in Lund (5 July), which adopted …”: the body that met there.
function councilOf(clause: Clause): number | null {
  const subject = clause.subject[0]
  if (subject?.governor !== 'in') return null
  const at = clause.nodes.lastIndexOf(subject, clause.at)
  const body = clause.nodes[at - 2]
  return body?.kind === 'argument' && body.main.kind === 'body' ? (body.parts[0]?.mention.head ?? null) : null
}

// The argument of a clause stands within reach of its verb.
function indexNear(nodes: readonly Node[], argument: Argument, at: number): number {
  const from = Math.max(0, at - 100)
  const index = nodes.slice(from, at + 100).indexOf(argument)
  return index === -1 ? -1 : from + index
}
