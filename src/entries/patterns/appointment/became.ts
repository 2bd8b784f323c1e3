import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import { wordTable } from '../../../text/word-table.ts'
import {
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  placeAmong,
  placeOf,
  readFrom,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/became'
const offices = new Set([
  'office',
  'post',
  'power',
  'throne',
  'presidency',
  'chairmanship',
  'position',
  'leadership',
  'command',

  'duty',
  'premiership',
  'oath',
  'chair',
  'reins',
  'mandate',
  'credential',
  'resignation',
  'seat',
  'crown',
])
// To become a writer is no office.
const occupations = new Set([
  'member',
  'economist',
  'historian',
  'writer',
  'poet',
  'diplomat',
  'politician',
  'statesman',
  'teacher',
  'engineer',
  'student',
  'academician',
  'doctor',
  'founder',
  'expert',
])
const ending = wordTable<string>({
  resign: 'resignation',
  retire: 'retirement',
  step: 'resignation',
  abdicate: 'abdication',
  vacate: 'end of service',
  leave: 'end of service',
  relinquish: 'resignation',
  cede: 'resignation',
  lose: 'end of service',
})

/** A person became, took office as, succeeded, resigned: “In 1993 she became chairman of the board.” */
export const became: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'become',
    'take',
    'assume',
    'succeed',
    'resign',
    'retire',
    'step',
    'abdicate',
    'vacate',
    'leave',
    'relinquish',
    'win',
    'hold',
    'return',
    'come',
    'go',
    'move',
    'ascend',
    'enter',
    'accede',
    'present',
    'deliver',
    'hand',
    'swear',
    'lose',
    'receive',
    'gain',
    'occupy',
    'tender',
    'submit',
    'offer',
    'announce',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (clause.verb.form === 'gerund') return []
    const subject = clause.subject[0]
    if (
      subject === undefined ||
      !(
        subject.main.kind === 'person' ||
        isPost(subject) ||
        subject.main.kind === 'state' ||
        subject.main.kind === 'thing' ||
        subject.main.kind === 'body'
      )
    )
      return []
    if (lemma === 'succeed' && clause.voice === 'passive') return succession(clause, scene)
    if (/^(?:go|return|come|move)$/.test(lemma)) return posting(clause, scene)
    if ((lemma === 'take' || lemma === 'hand') && clause.object.length === 0 && isOver(clause))
      return takeover(clause, scene)
    const object = clause.voice === 'active' ? (clause.object[0] ?? null) : null
    const reading = readOffice(lemma, object, clause)
    if (reading === null) return []
    const { post, form } = reading
    // “The minister received the credentials of Ambassador Brandt”: the office begins for who brings them.
    const envoys = lemma === 'receive' && object !== null ? envoysOf(clause, object) : null
    return [
      makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
        form,
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: [
          ...(envoys ?? partiesOf(clause.subject, 'appointee')),
          ...[post === null ? null : bodyOfPost(post)].filter((one) => one !== null),
        ],
        post: post === null || !isPost(post) ? null : readFrom(postName(post), post.main, id),
        status: statusOf(clause),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'In 1993 Marta Lind became chairman of the Harbour Board.':
      '1993. Marta Lind is appointed chairman of the Harbour Board.',
    'Otto Brandt presented his credentials on 16 May 1922.':
      '1922-05-16. Otto Brandt: presentation of credentials.',
    'On 3 May 1922 the president received the credentials of the new Ambassador of Sudland, Mr Otto Brandt.':
      '1922-05-03. Otto Brandt: presentation of credentials.',
    'Otto Brandt tendered his resignation on 3 May 1922.': '1922-05-03. Otto Brandt: resignation.',
    'President Lind resigned on 31 December 1980.': '1980-12-31. Lind: resignation.',
  },
}

// “He returned to Varna in 1982 as director of legal affairs.”
function posting(clause: Clause, scene: Scene) {
  const post = behind(clause, 'as').find(isPost)
  const date = dateOf(clause, scene)
  if (post === undefined || date === null) return []
  const place = placeAmong(behind(clause, 'to'), 'to')
  const body = bodyOfPost(post)
  return [
    makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'appointment',
      date,
      place: place === null ? null : readFrom(place.name, place, id),
      parties: [...partiesOf(clause.subject, 'appointee'), ...(body === null ? [] : [body])],
      post: readFrom(postName(post), post.main, id),
      status: statusOf(clause),
    }),
  ]
}

function envoysOf(clause: Clause, credentials: Argument): DraftParty[] | null {
  const persons = clause.object.slice(1).filter((one) => one.main.kind === 'person')
  if (persons.length > 0) return partiesOf(persons, 'appointee')
  const from = behind(clause, 'from').filter((one) => one.main.kind === 'person' || isPost(one))
  if (from.length > 0) return partiesOf(from, 'appointee')
  const within = credentials.parts.slice(1)
  const envoy =
    within.find(({ mention }) => mention.kind === 'person') ??
    within.find(({ mention }) => mention.kind === 'post')
  return envoy === undefined
    ? null
    : [{ role: 'appointee', name: envoy.mention.name, from: [envoy.mention], mention: envoy.mention }]
}

function isOver(clause: Clause): boolean {
  const next = clause.nodes[clause.at + 1]
  return next !== undefined && 'word' in next && next.word === 'over'
}

// “Tunisia took over as chairman in 2022”; “the mandate was handed over to Greece”.
function takeover(clause: Clause, scene: Scene) {
  const date = dateOf(clause, scene)
  const who = clause.verb.lemma === 'hand' ? behind(clause, 'to') : clause.subject
  if (date === null || who.length === 0) return []
  // “Equipment was handed over to the hospital” is no office.
  const isOffice = clause.subject.some((one) => isPost(one) || offices.has(one.main.noun))
  if (clause.verb.lemma === 'hand' && !isOffice) return []
  const post = behind(clause, 'as').find(isPost) ?? officeBehindTime(clause)
  const body = post === undefined ? null : bodyOfPost(post)
  return [
    makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'appointment',
      date,
      place: placeOf(clause, id),
      parties: [...partiesOf(who, 'appointee'), ...(body === null ? [] : [body])],
      post: post === undefined ? null : readFrom(postName(post), post.main, id),
      status: statusOf(clause),
      setting: settingOf(clause),
    }),
  ]
}

// “took over the six-month chairmanship of the council”: a length of time stands within its noun phrase.
function officeBehindTime(clause: Clause): Argument | undefined {
  for (const [index, node] of clause.nodes.slice(clause.at + 2, clause.at + 5).entries()) {
    if (node.kind === 'argument' && isPost(node)) return node
    const isWithin =
      node.kind === 'time' || (index === 0 && node.kind === 'argument' && node.main.name === '')
    if (!isWithin) return undefined
  }
  return undefined
}

// “She was succeeded by Otto Brandt in 1931.”
function succession(clause: Clause, scene: Scene) {
  const successors = behind(clause, 'by').filter((one) => one.main.kind === 'person' || isPost(one))
  if (successors.length === 0) return []
  const date = dateOf(clause, scene)
  return [
    makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'succession',
      date: isOfNextClause(clause, date?.from[0]?.start ?? -1, scene) ? null : date,
      parties: partiesOf(successors, 'appointee'),
      status: statusOf(clause),
    }),
  ]
}

// “was succeeded by Brandt, and at its congress in July 1989 the league …”: the time stands behind the “and”.
function isOfNextClause(clause: Clause, start: number, scene: Scene): boolean {
  for (let at = clause.at + 1; at < clause.nodes.length; at++) {
    const node = clause.nodes[at]
    const next = clause.nodes[at + 1]
    if (node === undefined || node.kind === 'verb' || (scene.text.tokens[node.first]?.start ?? 0) > start)
      return false
    if (node.kind === 'conjunction' && clause.nodes[at - 1]?.kind === 'comma' && next?.kind === 'preposition')
      return true
  }
  return false
}

function readOffice(
  lemma: string,
  object: Argument | null,
  clause: Parameters<ClausePattern['draft']>[0],
): { post: Argument | null; form: string } | null {
  const noun = object?.parts[0]?.mention.noun ?? ''
  const as = behind(clause, 'as').find(isPost) ?? null
  if (lemma === 'become' || lemma === 'succeed') {
    if (lemma === 'succeed')
      return object !== null && (object.main.kind === 'person' || isPost(object))
        ? { post: as, form: 'succession' }
        : as === null
          ? null
          : { post: as, form: 'succession' }
    return object !== null && isPost(object) && !occupations.has(object.parts[0]?.mention.noun ?? '')
      ? { post: object, form: 'appointment' }
      : memberOfParliament(object)
  }
  if (noun === 'credential' || (noun === 'letter' && object?.parts[1]?.mention.noun === 'credence'))
    return { post: as, form: 'presentation of credentials' }
  // “tendered, submitted, handed in, announced his resignation”
  const own = /^(?:his|her|their|its)$/.test(object?.main.determiner ?? '')
  if (
    noun === 'resignation' &&
    (/^(?:tender|submit|hand|offer|present)$/.test(lemma) || (own && lemma === 'announce'))
  )
    return { post: as, form: 'resignation' }
  if (lemma === 'tender' || lemma === 'submit' || lemma === 'offer' || lemma === 'announce') return null
  if (lemma === 'present' || lemma === 'receive' || lemma === 'deliver' || lemma === 'hand') return null
  const end = ending[lemma]
  if (end !== undefined) {
    if (
      lemma === 'leave' ||
      lemma === 'vacate' ||
      lemma === 'relinquish' ||
      lemma === 'lose' ||
      lemma === 'cede'
    )
      return offices.has(noun) || isPost(object) ? { post: as, form: end } : null
    if (lemma === 'step')
      return clause.nodes
        .slice(clause.at + 1, clause.at + 3)
        .some(
          (node) =>
            node.kind !== 'argument' && 'word' in node && (node.word === 'down' || node.word === 'aside'),
        )
        ? { post: as, form: end }
        : null
    return { post: as, form: end }
  }
  if (offices.has(noun) || isPost(object)) {
    if (lemma === 'win' || lemma === 'hold' || lemma === 'occupy')
      return lemma === 'win' && noun === 'presidency' ? { post: null, form: 'election' } : null
    return { post: as ?? object, form: 'appointment' }
  }
  const toOffice = clause.complements.some(
    (one) =>
      (one.word === 'to' || one.word === 'into') &&
      one.arguments.some((argument) => /^(?:power|office|throne)$/.test(argument.main.noun)),
  )
  return toOffice &&
    (lemma === 'come' || lemma === 'return' || lemma === 'ascend' || lemma === 'accede' || lemma === 'enter')
    ? { post: as, form: 'appointment' }
    : null
}

// "became a Member of Parliament" is an office, not the membership of a body.
function memberOfParliament(object: Argument | null): { post: Argument; form: string } | null {
  const second = object?.parts[1]?.mention.name ?? ''
  return object !== null &&
    isPost(object) &&
    /parliament|assembly|senate|congress|duma|majlis|mejlis|house|knesset|diet/i.test(second)
    ? { post: object, form: 'appointment' }
    : null
}
