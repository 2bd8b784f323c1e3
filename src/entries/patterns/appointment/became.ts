import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
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
import { makeDraft } from '../../draft.ts'
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
const ending: Readonly<Record<string, string>> = {
  resign: 'resignation',
  retire: 'retirement',
  step: 'resignation',
  abdicate: 'abdication',
  vacate: 'end of service',
  leave: 'end of service',
  relinquish: 'resignation',
  cede: 'resignation',
  lose: 'end of service',
}

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
    return [
      makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
        form,
        date: dateOf(clause, scene),
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(clause.subject, 'appointee'),
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

function isOver(clause: Clause): boolean {
  const next = clause.nodes[clause.at + 1]
  return next !== undefined && 'word' in next && next.word === 'over'
}

// “Tunisia took over as chairman in 2022”; “the mandate was handed over to Greece”.
function takeover(clause: Clause, scene: Scene) {
  const date = dateOf(clause, scene)
  const who = clause.verb.lemma === 'hand' ? behind(clause, 'to') : clause.subject
  if (date === null || who.length === 0) return []
  const post = behind(clause, 'as').find(isPost)
  return [
    makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'appointment',
      date,
      place: placeOf(clause, id),
      parties: partiesOf(who, 'appointee'),
      post: post === undefined ? null : readFrom(postName(post), post.main, id),
      status: statusOf(clause),
      setting: settingOf(clause),
    }),
  ]
}

// “She was succeeded by Otto Brandt in 1931.”
function succession(clause: Clause, scene: Scene) {
  const successors = behind(clause, 'by').filter((one) => one.main.kind === 'person' || isPost(one))
  if (successors.length === 0) return []
  return [
    makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
      form: 'succession',
      date: dateOf(clause, scene),
      parties: partiesOf(successors, 'appointee'),
      status: statusOf(clause),
    }),
  ]
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
