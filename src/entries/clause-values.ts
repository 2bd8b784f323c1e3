import { chainName } from '../clauses/chain-name.ts'
import type { Clause, ClauseTime } from '../clauses/clause.ts'
import { nearestBefore } from '../clauses/clauses-near.ts'
import type { Argument } from '../clauses/node.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { Mention } from '../names/mention.ts'
import type { Reading, UnitId } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import type { DraftParty } from './draft.ts'
import type { Status } from './entry-facts.ts'
import type { Scene } from './pattern.ts'
import { isTitleYears } from './title-years.ts'

/** A value read from words as they stand. */
export function readFrom<T>(value: T, from: Span, by: UnitId): Reading<T> {
  return { value, basis: 'read', from: [{ start: from.start, end: from.end }], by }
}

/** The span of a stretch of tokens. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}

/** The words of a clause from its subject to its last complement: what is shown as its evidence. */
export function evidenceOf(clause: Clause, scene: Scene): Span {
  const first =
    clause.subject[0] === undefined ? clause.verb.first : Math.min(clause.subject[0].first, clause.verb.first)
  return spanOf(scene.text.tokens, first, Math.max(clause.last, clause.verb.last))
}

/** `planned` with a modal or a verb of planning, `denied` with a negation, else `held`. */
export function statusOf(clause: Clause): Status {
  if (clause.verb.isNegated) return 'denied'
  return clause.verb.isFuture && !clause.verb.isPerfect ? 'planned' : 'held'
}

/** The date of a clause: right of the verb before left of it, its own before that of a clause within it. */
export function dateOf(clause: Clause, scene: Scene): Reading<Edtf> | null {
  const own =
    clause.times.length === 0
      ? null
      : bestTime(clause.times.filter((one) => !isTitleYears(one.time, clause.nodes, clause.at)))
  if (own !== null) return finer(dateReading(own), scene)
  const leading = leadingTime(clause, scene)
  if (leading !== null) return dateReading(leading)
  return scene.paragraphTime?.date ?? (clause.verb.isPresent ? scene.story : null)
}

// “2004 (24 June) Mr. Dahl appointed”: the head of the item says the day that its year leaves open.
function finer(own: Reading<Edtf> | null, scene: Scene): Reading<Edtf> | null {
  const head = scene.paragraphTime?.date ?? null
  return own !== null &&
    head !== null &&
    head.value.length > own.value.length &&
    head.value.startsWith(own.value)
    ? head
    : own
}

/** The date of a clause without looking at the rest of its sentence. */
export function ownDateOf(clause: Clause): Reading<Edtf> | null {
  const own = bestTime(clause.times)
  return own === null ? null : dateReading(own)
}

function dateReading(time: ClauseTime): Reading<Edtf> | null {
  return time.time.date
}

function bestTime(times: readonly ClauseTime[]): ClauseTime | null {
  let best: ClauseTime | null = null
  let bestRank = 0
  for (const time of times) {
    const rank = rankOf(time)
    if (rank > bestRank) {
      best = time
      bestRank = rank
    }
  }
  return best
}

function rankOf(time: ClauseTime): number {
  const { date, kind, relation } = time.time
  if (date === null || (kind !== 'date' && kind !== 'time')) return 0
  const base = time.isNested ? 2 : time.isLeading ? 4 : 5
  return relation === 'at' || relation === 'during' ? base + 0.5 : base
}

// "In 2011, the union adopted A and called on B": the time before the first clause holds for all without one.
function leadingTime(clause: Clause, scene: Scene): ClauseTime | null {
  return sentenceTime(clause, scene) ?? coordinateTime(clause, scene)
}

// "was elected on 20 June and was awarded a medal": the time of the clause it is joined to.
function coordinateTime(clause: Clause, scene: Scene): ClauseTime | null {
  const before = clauseBefore(clause, scene)
  if (before === null || clause.verb.isPerfect || clause.verb.form !== 'finite') return null
  // "… on 30 October 1905, when the secretary sent a telegram"
  if (clause.subordinator === 'when') return bestTime(before.times)
  if (before.subject[0] !== clause.subject[0] || clause.nodes[clause.at - 1]?.kind !== 'conjunction')
    return null
  const time = bestTime(before.times)
  // "remained until 1926 and was succeeded by"
  const isEnd = time?.time.relation === 'until' && clause.verb.lemma === 'succeed'
  return time !== null && (isPoint(time) || isEnd) ? time : null
}

function isPoint(time: ClauseTime): boolean {
  return time.time.relation === 'at' || time.time.relation === 'during'
}

// The last main clause before one; a participle only where there is none.
function clauseBefore(clause: Clause, scene: Scene): Clause | null {
  const isTold = (other: Clause) => other.verb.form === 'finite' && other.subject.length > 0
  return (
    nearestBefore(scene.clauses, clause, (other) => isTold(other) && other.voice !== 'reduced') ??
    nearestBefore(scene.clauses, clause, isTold)
  )
}

// A time that holds for a whole sentence stands before one of its first clauses.
function sentenceTime(clause: Clause, scene: Scene): ClauseTime | null {
  if (clause.verb.isPerfect && clause.subordinator !== null) return null
  for (let index = 0; index < 8; index++) {
    const other = scene.clauses[index]
    if (other === undefined || other.at >= clause.at) break
    if (other.times.length === 0) continue
    const leading = bestTime(other.times.filter((time) => time.isLeading && !time.isNested && isPoint(time)))
    if (leading !== null) return leading
  }
  return null
}

const placeWords = new Set(['in', 'at', 'near', 'outside', 'inside', 'throughout'])

/** Where it happened: the most specific place after "in" or "at" in the clause. */
export function placeOf(
  clause: Clause,
  by: UnitId,
  words: ReadonlySet<string> = placeWords,
): Reading<string> | null {
  let found: Reading<string> | null = null
  for (const complement of clause.complements) {
    const isIsland = complement.word === 'on' && complement.arguments[0]?.parts[0]?.mention.noun === 'island'
    if (complement.isNested || !(words.has(complement.word) || isIsland)) continue
    const place = placeAmong(complement.arguments, complement.word)
    if (place === null) continue
    if (place.kind === 'place' || place.kind === 'thing') return readFrom(place.name, place, by)
    found ??= readFrom(place.name, place, by)
  }
  return found ?? thereIn(clause, by)
}

// "served there": the place told before, put in when names are resolved.
function thereIn(clause: Clause, by: UnitId): Reading<string> | null {
  for (let at = clause.at + 1; at < clause.nodes.length && at < clause.at + 6; at++) {
    const node = clause.nodes[at]
    if (node?.kind === 'verb') return null
    if (node?.kind === 'argument' && node.main.noun === 'there') return readFrom('there', node.main, by)
  }
  return null
}

/** The most specific place of a list such as "Rome, Italy": a city before a state. */
export function placeAmong(list: readonly Argument[], word: string): Mention | null {
  let state: Mention | null = null
  let unnamed: Mention | null = null
  for (const argument of list) {
    const mention = placeWithin(argument, word)
    if (mention === null) continue
    if (mention.kind !== 'state' && (mention.isNamed || mention.names.some((name) => !name.isAdjective)))
      return mention
    if (mention.kind !== 'state') unnamed ??= mention
    else state ??= mention
  }
  return unnamed === null || (state !== null && list.length > 1) ? state : unnamed
}

function placeWithin(argument: Argument, word: string): Mention | null {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return null
  if (opener.kind === 'place' && opener.isNamed) return opener
  // "the Swiss city of Geneva", "the city of Nakhchivan"
  const named = argument.parts.find(
    (part) => (part.mention.kind === 'place' || part.mention.kind === 'state') && part.mention.isNamed,
  )
  if (opener.kind === 'place' && opener.noun !== 'territory' && opener.names.length > 0) return opener
  if (opener.kind === 'place' && named !== undefined) return named.mention
  const tail = argument.parts[1]?.mention
  if (opener.kind === 'place' && tail?.isNamed === true) return tail
  if (opener.kind === 'state' && opener.isNamed) return opener
  const isName =
    opener.kind === 'thing' &&
    opener.isNamed &&
    (word === 'in' || word === 'to' || (word === 'at' && /^\p{L}+$/u.test(opener.name))) &&
    argument.parts.length === 1
  return isName && opener.quoted === null ? opener : null
}

/** The parties of a role among arguments. */
export function partiesOf(list: readonly Argument[], role: string): DraftParty[] {
  return list.map((argument) => ({
    role,
    name: nameOfArgument(argument),
    from: [spanOfMention(argument.main)],
    mention: argument.main,
  }))
}

function spanOfMention(mention: Mention): Span {
  return { start: mention.start, end: mention.end }
}

/** The fullest name of an argument: "Ministry of Foreign Affairs", "heads of the unrecognized states". */
export function nameOfArgument(argument: Argument): string {
  const { main, parts } = argument
  if (main.kind === 'person' && main.isNamed) return main.name
  if (parts.length === 1 || (main.isNamed && main.kind !== 'post' && parts.length < 2)) return main.name
  return main.quoted === null ? chainName(parts) : main.quoted.title
}

/** The arguments behind a preposition, those of nested clauses left out. */
export function behind(clause: Clause, ...words: readonly string[]): readonly Argument[] {
  const found: Argument[] = []
  for (const one of clause.complements)
    if (!one.isNested && words.includes(one.word)) for (const argument of one.arguments) found.push(argument)
  return found
}

/** Who did it: the subject of an active clause, or what stands behind "by". */
export function agentOf(clause: Clause): readonly Argument[] {
  return clause.voice === 'active' ? clause.subject : behind(clause, 'by')
}

/** What it was done to: the object of an active clause, or the subject of a passive one. */
export function patientOf(clause: Clause): readonly Argument[] {
  return clause.voice === 'active' ? clause.object : clause.subject
}

const journeys = new Set(['visit', 'trip', 'journey', 'tour'])
const settingWords = new Set(['at', 'during', 'in', 'within', 'on', 'from'])

/** The meeting at which the clause happens: its anchor, or `last` for "at the meeting". */
export function settingOf(clause: Clause): number | 'last' | null {
  for (const complement of clause.complements) {
    if (!settingWords.has(complement.word)) continue
    for (const argument of complement.arguments) {
      const opener = argument.parts[0]?.mention
      if (
        opener?.kind === 'meeting' ||
        (complement.word === 'during' && opener !== undefined && journeys.has(opener.noun))
      )
        return opener.head
    }
  }
  return null
}
