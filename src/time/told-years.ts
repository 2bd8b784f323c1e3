import { connectorBetween } from './connector.ts'
import type { Found } from './found.ts'
import { speaksOfFuture } from './speaks-ahead.ts'
import { isJoined, isOther, type TimeTokens, wordAt } from './time-tokens.ts'

/** A year that the text tells outright; an aside looks back or ahead and does not move the story. */
export type ToldYear = {
  readonly year: number
  readonly isAside: boolean
  /** True for an aside so far ahead that not even its own sentence is in it ("a study of 2005 shows"), and for a term. */
  readonly isForeign: boolean
  /** True for a year that only says since when or how long something holds, or is still to come. */
  readonly isTerm: boolean
}

type Told = {
  readonly index: number
  readonly year: number
  readonly isBare: boolean
  readonly isInBrackets: boolean
  /** True for the year of a thing ("the 1848 election") or of a term ("before September 10, 1775"). */
  readonly isWeak: boolean
  /** True for a year that only says since when or how long something holds, or is still to come: "consul since 2004", "the plan for 2018–2022", "will open in 2027". */
  readonly isTerm: boolean
}

/** The years told, by the index of the time that tells them. */
export function toldYears(tokens: TimeTokens, times: readonly Found[]): Map<number, ToldYear> {
  const told: Told[] = []
  for (const [index, time] of times.entries()) {
    const { said } = time
    if (said.kind !== 'date' || said.parts.year === undefined || said.parts.calendar !== undefined) continue
    told.push({
      index,
      year: said.parts.era === -1 ? 1 - said.parts.year : said.parts.year,
      isBare: said.parts.month === undefined,
      isInBrackets:
        wordAt(tokens, time.first - 1).role === 'open' && wordAt(tokens, time.last).role === 'close',
      isWeak: isWeak(tokens, time, said.parts.month === undefined),
      isTerm: isTerm(tokens, times, index, said.parts.month === undefined),
    })
  }
  const years = new Map<number, ToldYear>()
  let story: number | null = null
  for (const [at, one] of told.entries()) {
    const looksAside: boolean =
      story !== null && (one.isTerm || (one.year !== story && isAsideOf(story, one, yearsAhead(told, at))))
    const isAside: boolean =
      (looksAside && !isInHeading(tokens, times[one.index])) ||
      closesHeading(tokens, times, told[at - 1], one)
    years.set(one.index, {
      year: one.year,
      isAside,
      isForeign: isAside && one.isBare && story !== null && (one.isTerm || one.year > story + 5),
      isTerm: one.isTerm,
    })
    if (!isAside) story = one.year
  }
  return years
}

// The years that the story may go on in; a term ("since 2004") and a plan ("will open in 2027") are none.
function yearsAhead(told: readonly Told[], at: number): readonly number[] {
  const years: number[] = []
  for (let next = at + 1; next < told.length && years.length < 4; next++) {
    const one = told[next]
    if (one !== undefined && !one.isTerm) years.push(one.year)
  }
  return years
}

function isSentenceStart(tokens: TimeTokens, at: number): boolean {
  return !isJoined(tokens, at) || wordAt(tokens, at - 1).role === 'stop'
}

const farYears = 6
function isWeak(tokens: TimeTokens, time: Found, isBare: boolean): boolean {
  const before = wordAt(tokens, time.first - 1)
  // “Until 1844, when he …” goes on in 1844; “before September 10, 1775” names a term.
  if (before.lower === 'before' || (before.role === 'until' && !isBare)) return true
  return isBare && before.role === 'the' && isOther(tokens, time.last)
}

function isTerm(tokens: TimeTokens, times: readonly Found[], index: number, isBare: boolean): boolean {
  const time = times[index]
  if (time === undefined) return false
  const isSince = isBare && wordAt(tokens, time.first - 1).role === 'since'
  if ((isSince && !isSentenceStart(tokens, time.first - 1)) || speaksOfFuture(tokens, time)) return true
  return isBare && (opensTerm(tokens, time, times[index + 1]) || opensTerm(tokens, times[index - 1], time))
}

// “the Strategy for Youth 2018–2022”, “the plan for 2018–2022”: how long the thing before it is to hold.
function opensTerm(tokens: TimeTokens, start: Found | undefined, end: Found | undefined): boolean {
  if (start === undefined || end === undefined || !isJoined(tokens, start.first)) return false
  const before = start.first - 1
  const isNamed = isOther(tokens, before) || wordAt(tokens, before).lower === 'for'
  return isNamed && connectorBetween(tokens, start, end) === 'range' && !isInHeading(tokens, end)
}

// “… 1975 … (planned for 1976) … 1975”, “… 1789 … last called in 1614 … 1789”
function isAsideOf(
  story: number,
  { year, isBare, isInBrackets, isWeak }: Told,
  ahead: readonly number[],
): boolean {
  const next = ahead[0]
  if (isBare && isInBrackets) return true
  if (next === undefined) return false
  if (next === story || (isWeak && next !== year)) return true
  if (isBare && year > story && next < year && next >= story) return true
  return (
    Math.abs(year - story) > farYears &&
    Math.abs(next - year) > farYears &&
    (Math.abs(next - story) <= farYears || ahead.includes(story))
  )
}

// “Reconstruction, 1955–1963” opens what it heads at its first year.
function closesHeading(
  tokens: TimeTokens,
  times: readonly Found[],
  previous: Told | undefined,
  one: Told,
): boolean {
  if (previous === undefined || previous.index !== one.index - 1) return false
  const start = times[previous.index]
  const end = times[one.index]
  return (
    start !== undefined &&
    end !== undefined &&
    connectorBetween(tokens, start, end) === 'range' &&
    isInHeading(tokens, end)
  )
}

const longestHeading = 90

// A line of its own that ends without a full stop: "The war at sea, 1942".
function isInHeading(tokens: TimeTokens, time: Found | undefined): boolean {
  if (time === undefined) return false
  const start = tokens.starts[time.first] ?? 0
  let first = time.first
  while (first > 0 && isJoined(tokens, first)) {
    first--
    if (start - (tokens.starts[first] ?? 0) > longestHeading) return false
  }
  let last = time.last
  while (last < tokens.count && isJoined(tokens, last)) {
    if ((tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0) > longestHeading) return false
    last++
  }
  return wordAt(tokens, last - 1).role !== 'stop'
}
