import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import { agentOf, behind, dateOf, evidenceOf, partiesOf, readFrom, statusOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/took-up'
const sending = new Set(['attach', 'second', 'assign', 'detail', 'detach'])
const naming = new Set(['name', 'appoint', 'designate', 'announce', 'nominate', 'choose', 'select', 'elect'])

/** A charge that is told without the name of an office: “was attached to the survey”, “took charge of the hospital”, “was chosen to succeed Lind”. */
export const tookUp: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [...sending, ...naming, 'take', 'assume', 'expire', 'end', 'lapse'],
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite') return []
    const date = dateOf(clause, scene)
    const reading = date === null ? null : read(clause)
    if (reading === null) return []
    return [
      makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
        form: reading.form,
        date,
        parties: [...reading.who, ...reading.bodies],
        post: reading.post === null ? null : readFrom(postName(reading.post), reading.post.main, id),
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'In 1904 Otto Brandt was attached to the Harbour Commission.':
      '1904. Otto Brandt is appointed to Harbour Commission.',
    'Marta Lind took charge of the Harbour Commission on 3 May 1954.':
      '1954-05-03. Marta Lind is appointed to Harbour Commission.',
    'In 1954 Marta Lind was chosen to succeed Otto Brandt as chairman.':
      '1954. Marta Lind: succession as chairman.',
    'On 3 May 1954 Marta Lind was named as his successor.': '1954-05-03. Marta Lind: succession.',
    'The mandate of Ambassador Otto Brandt expired in May 1954.': '1954-05. Otto Brandt: end of service.',
  },
}

type Charge = {
  readonly form: string
  readonly who: readonly DraftParty[]
  readonly bodies: readonly DraftParty[]
  readonly post: Argument | null
}

function read(clause: Clause): Charge | null {
  const { lemma } = clause.verb
  const as = behind(clause, 'as').find(isPost) ?? null
  if (lemma === 'expire' || lemma === 'end' || lemma === 'lapse') return ended(clause)
  if (lemma === 'take' || lemma === 'assume') {
    const charge = clause.object[0]
    const body = charge?.parts[1]
    const isCharge = /^(?:charge|command|direction|leadership)$/.test(charge?.parts[0]?.mention.noun ?? '')
    if (!isCharge || body === undefined || !clause.subject.some(isHolder)) return null
    return {
      form: 'appointment',
      who: partiesOf(clause.subject, 'appointee'),
      bodies: [{ role: 'body', name: body.mention.name, from: [body.mention], mention: body.mention }],
      post: as,
    }
  }
  if (clause.voice !== 'passive') return null
  if (clause.subject.length === 0) return successor(clause)
  if (!clause.subject.some(isHolder)) return null
  if (sending.has(lemma)) {
    const to = behind(clause, 'to')[0]
    if (to === undefined || as !== null || isPost(to) || to.main.kind === 'state') return null
    if (lemma === 'assign' && to.main.kind !== 'body') return null
    return {
      form: 'appointment',
      who: partiesOf(clause.subject, 'appointee'),
      bodies: partiesOf([to], 'body'),
      post: null,
    }
  }
  return successor(clause)
}

// “was chosen to succeed Lind as chairman”, “was named as his successor”.
function successor(clause: Clause): Charge | null {
  const told = [...behind(clause, 'as'), ...clause.object, ...(clause.second === null ? [] : [clause.second])]
  const isNamed = told.some(
    (one) => one.main.noun === 'successor' || one.parts[0]?.mention.noun === 'successor',
  )
  const next = clause.nodes[clause.at + 1]
  const isChosen =
    next?.kind === 'verb' && next.form === 'infinitive' && /^(?:succeed|replace|follow)$/.test(next.lemma)
  if (!isNamed && !isChosen) return null
  const post = clause.complements
    .filter((one) => one.word === 'as')
    .flatMap((one) => one.arguments)
    .find((one) => isPost(one))
  const body = post === undefined ? null : bodyOfPost(post)
  return {
    form: 'succession',
    // “was wounded in May, and in June was chosen to succeed …”: of the person told of.
    who:
      clause.subject.length === 0
        ? [{ role: 'appointee', name: 'he', from: [], mention: null }]
        : partiesOf(clause.subject, 'appointee'),
    bodies: body === null ? [] : [body],
    post: post ?? null,
  }
}

// “the mandate of Ambassador Lind expired”, “his term ended”
function ended(clause: Clause): Charge | null {
  const term = agentOf(clause)[0] ?? clause.subject[0]
  const opener = term?.parts[0]?.mention
  if (term === undefined || opener === undefined || clause.object.length > 0) return null
  if (!/^(?:mandate|term|tenure|tour|mission|commission)$/.test(opener.noun)) return null
  const holder = term.parts.slice(1).find(({ mention }) => /person|post|state/.test(mention.kind))?.mention
  const who: DraftParty[] =
    holder !== undefined
      ? [{ role: 'appointee', name: holder.name, from: [holder], mention: holder }]
      : opener.owner !== null
        ? [{ role: 'appointee', name: opener.owner.name, from: [opener.owner], mention: null }]
        : /^(?:his|her)$/.test(opener.determiner ?? '')
          ? [{ role: 'appointee', name: 'he', from: [], mention: null }]
          : []
  return who.length === 0 ? null : { form: 'end of service', who, bodies: [], post: null }
}

function isHolder(argument: Argument): boolean {
  return argument.main.kind === 'person' || isPost(argument)
}
