import type { Clause, ClauseTime } from '../../../clauses/clause.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { edtfInterval } from '../../../edtf/make-edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { behind, dateOf, evidenceOf, partiesOf, placeOf, readFrom } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/served'

/** An office or employment held from one date to another, or until one: “served until 6 May 1927”, “from 1975 to 1987 he worked in the ministry”. */
export const served: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'serve',
    'sit',
    'work',
    'head',
    'chair',
    'act',
    'teach',
    'hold',
    'lead',
    'direct',
    'represent',
    'pursue',
    'reign',
    'rule',
    'govern',
    'preside',
    'command',
    'be',
    'remain',
    'study',
    'manage',
    'run',
    'edit',
    'lecture',
  ],
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite' || clause.voice === 'passive') return []
    const subject = clause.subject[0]
    const { lemma } = clause.verb
    if (
      subject !== undefined &&
      subject.main.kind !== 'person' &&
      !isPost(subject) &&
      subject.main.kind !== 'state' &&
      !(subject.main.kind === 'thing' && subject.main.isNamed)
    )
      return []
    const end = clause.times.find((one) => one.time.relation === 'until' && one.time.date !== null)
    const period = clause.times.find((one) => one.time.date?.value.includes('/') === true)
    const since = clause.times.find((one) => one.time.relation === 'since' && one.time.date !== null)
    const as = behind(clause, 'as').find(isPost) ?? clause.object.slice(0, 1).find(isPost) ?? null
    if (
      lemma === 'be' ||
      lemma === 'remain' ||
      lemma === 'hold' ||
      lemma === 'represent' ||
      lemma === 'run' ||
      lemma === 'manage'
    ) {
      if (
        (as === null && !holdsOffice(clause)) ||
        (period === undefined && end === undefined && since === undefined)
      )
        return []
    }
    if (
      lemma !== 'serve' &&
      lemma !== 'act' &&
      lemma !== 'reign' &&
      period === undefined &&
      (end === undefined || (as === null && !holdsOffice(clause))) &&
      (since === undefined || as === null)
    )
      return []
    const point = lemma === 'serve' && as !== null ? dateOf(clause, scene) : null
    if (period === undefined && end === undefined && since === undefined && point === null) return []
    const reading = between(since, end) ?? periodOf(period, end, since) ?? point
    if (reading === null) return []
    const bodies = behind(clause, 'at', 'in', 'for', 'with', 'of').filter(
      (one) => one.parts[0]?.mention.kind === 'body',
    )
    const body = as === null ? null : bodyOfPost(as)
    return [
      makeDraft('appointment', id, clause.verb.first, evidenceOf(clause, scene), {
        form: period === undefined && end !== undefined ? 'end of service' : 'service',
        date: reading,
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(clause.subject, 'appointee'),
          ...(body === null ? partiesOf(bodies, 'body') : [body]),
        ],
        post: as === null ? null : readFrom(postName(as), as.main, id),
      }),
    ]
  },
  examples: {
    'Marta Lind served until 6 May 1927.': '1927-05-06. Marta Lind: end of service.',
    'From 1975 to 1987 he worked in the Trade Ministry.': '1975/1987. Someone: service at Trade Ministry.',
  },
}

// “held the office between 1980 and 1982”, “was on this post till 1982”
function holdsOffice(clause: Clause): boolean {
  const held =
    clause.verb.lemma === 'hold'
      ? clause.object[0]
      : /^(?:be|remain|stay)$/.test(clause.verb.lemma)
        ? behind(clause, 'on', 'in', 'at')[0]
        : undefined
  const next = clause.nodes[clause.at + 2]
  // “held several posts: …” opens a list of them.
  if (next?.kind === 'mark' && next.word === ':') return false
  return /^(?:office|post|position|chair|seat|presidency|chairmanship)$/.test(held?.main.noun ?? '')
}

// “served from 3 May 1990 until 5 June 1995”, where the two are told apart.
function between(since: ClauseTime | undefined, end: ClauseTime | undefined): Reading<Edtf> | null {
  const [from, to] = [since?.time.date, end?.time.date]
  if (from == null || to == null || from.value.includes('/') || to.value.includes('/')) return null
  return { ...from, value: edtfInterval(from.value, to.value), from: [...from.from, ...to.from] }
}

// Until a day is the day of the end; since a year is the year of the beginning.
function periodOf(
  period: ClauseTime | undefined,
  end: ClauseTime | undefined,
  since: ClauseTime | undefined,
): Reading<Edtf> | null {
  return period?.time.date ?? end?.time.date ?? since?.time.date ?? null
}
