import { connectorBetween } from './connector.ts'
import type { Found } from './found.ts'
import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** A year that the text tells outright; an aside looks back or ahead and does not move the story. */
export type ToldYear = { readonly year: number; readonly isAside: boolean }

/** The years told, by the index of the time that tells them. */
export function toldYears(tokens: TimeTokens, times: readonly Found[]): Map<number, ToldYear> {
  const told: {
    readonly index: number
    readonly year: number
    readonly isBare: boolean
    readonly isHeading: boolean
  }[] = []
  for (const [index, time] of times.entries()) {
    const { said } = time
    if (said.kind !== 'date' || said.parts.year === undefined || said.parts.calendar !== undefined) continue
    const year = said.parts.era === -1 ? 1 - said.parts.year : said.parts.year
    told.push({ index, year, isBare: said.parts.month === undefined, isHeading: isInHeading(tokens, time) })
  }
  const years = new Map<number, ToldYear>()
  let story: number | null = null
  for (const [at, one] of told.entries()) {
    const next = told[at + 1]
    const previous = told[at - 1]
    const closesHeading =
      one.isHeading &&
      previous !== undefined &&
      previous.index === one.index - 1 &&
      previous.isHeading &&
      isRangeEnd(tokens, times, one.index)
    const isAside: boolean =
      closesHeading ||
      (!one.isHeading &&
        story !== null &&
        next !== undefined &&
        isAsideOf(story, one.year, next.year, one.isBare))
    if (!isAside) story = one.year
    years.set(one.index, { year: one.year, isAside })
  }
  return years
}

// “… 1975 … (planned for 1976) … 1975”, “… 1789 … last called in 1614 … 1789”
function isAsideOf(story: number, year: number, next: number, isBare: boolean): boolean {
  if (year === story) return false
  if (next === story) return true
  if (isBare && year > story && next < year && next >= story) return true
  return Math.abs(year - story) > 20 && Math.abs(next - year) > 20 && Math.abs(next - story) <= 20
}

function isRangeEnd(tokens: TimeTokens, times: readonly Found[], index: number): boolean {
  const one = times[index - 1]
  const other = times[index]
  return one !== undefined && other !== undefined && connectorBetween(tokens, one, other) === 'range'
}

const longestHeading = 90

// A line of its own that ends without a full stop: "The war at sea, 1942".
function isInHeading(tokens: TimeTokens, time: Found): boolean {
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
