import type { DateParts } from './date-parts.ts'
import { formAt, isGlued, isJoined, type TimeTokens, valueAt, wordAt } from './time-tokens.ts'

/** A value with the token after its last one. */
export type Ahead<T> = { readonly value: T; readonly last: number }

/** A day of the month at a place: "19", "5th", or 0. */
export function dayAt(tokens: TimeTokens, at: number): number {
  const word = wordAt(tokens, at)
  if (word.digits < 1 || word.digits > 2 || (word.suffix !== '' && word.suffix !== 'th')) return 0
  const value = valueAt(tokens, at)
  return value >= 1 && value <= 31 ? value : 0
}

/** A year of four digits, 1000 to 2199, or 0. */
export function yearAt(tokens: TimeTokens, at: number): number {
  const word = wordAt(tokens, at)
  if (word.digits !== 4 || word.suffix !== '') return 0
  const value = valueAt(tokens, at)
  return value >= 1000 && value <= 2199 ? value : 0
}

/** True where a full stop stands close behind the word before and its sentence goes on: "Jan. 5". */
export function isAbbreviationStop(tokens: TimeTokens, at: number): boolean {
  return wordAt(tokens, at).role === 'stop' && isGlued(tokens, at)
}

/** True for the short form of a month, which may have a full stop: "Jan", "Sept"; "May" is whole. */
export function isShortMonth(lower: string): boolean {
  return (lower.length === 3 && lower !== 'may') || lower === 'sept'
}

/** A year with its era at a place: "2006", "499 BC", "AD 79", "1389H"; `last` is the place after it. */
export function readYear(tokens: TimeTokens, at: number): Ahead<DateParts> | null {
  const word = wordAt(tokens, at)
  if (word.era === 1 && at + 1 < tokens.count && isJoined(tokens, at + 1)) {
    const next = wordAt(tokens, at + 1)
    if (
      next.digits >= 1 &&
      next.digits <= 4 &&
      next.suffix === '' &&
      tokens.text.charCodeAt(tokens.starts[at] ?? 0) === 0x41
    )
      return { value: { year: valueAt(tokens, at + 1), era: 1 }, last: at + 2 }
  }
  if (word.digits < 1 || word.digits > 4) return null
  if (word.suffix === 'h' && valueAt(tokens, at) <= 1600)
    return { value: { year: valueAt(tokens, at), calendar: 'hijri' }, last: at + 1 }
  if (word.suffix !== '') return null
  const era = readEra(tokens, at + 1)
  if (era !== null) {
    const year = valueAt(tokens, at)
    if (year === 0) return null
    return {
      value: era.value === 2 ? { year, calendar: 'hijri' } : { year, era: era.value === -1 ? -1 : 1 },
      last: era.last,
    }
  }
  const year = yearAt(tokens, at)
  return year === 0 ? null : { value: { year }, last: at + 1 }
}

/** An era behind a number: "BC", "B.C.", "AD", "CE", "AH". */
export function readEra(tokens: TimeTokens, at: number): Ahead<number> | null {
  const word = wordAt(tokens, at)
  // “149 B.C to 146 B.C” has lost its last full stops.
  if (
    word.role === 'era-initial' &&
    isJoined(tokens, at) &&
    isGlued(tokens, at + 1) &&
    formAt(tokens, at + 1) === 'C'
  )
    return { value: -1, last: at + 2 }
  if (word.era === 0 || !isJoined(tokens, at)) return null
  // Small letters are no era: “5 h”, “ad hoc”.
  const isLarge =
    tokens.text.charCodeAt(tokens.starts[at] ?? 0) < 0x60 ||
    tokens.text.charCodeAt(tokens.starts[at] ?? 0) > 0x80
  return isLarge || word.era === -1 ? { value: word.era, last: at + 1 } : null
}

/** A number in figures or words: "24", "2.5", "twenty-four", "13.8 billion"; an uncertain one is NaN. */
export function readAmount(tokens: TimeTokens, at: number): Ahead<number> | null {
  const word = wordAt(tokens, at)
  if (word.digits > 0) {
    if (word.suffix !== '' && word.suffix !== 'grouped') return null
    const isDecimal =
      wordAt(tokens, at + 1).role === 'stop' &&
      isGlued(tokens, at + 1) &&
      isGlued(tokens, at + 2) &&
      wordAt(tokens, at + 2).digits > 0
    return isDecimal
      ? scaled(tokens, Number(tokens.text.slice(tokens.starts[at], tokens.ends[at + 2])), at + 3)
      : scaled(tokens, valueAt(tokens, at), at + 1)
  }
  if (word.number >= 0) return readNumberWord(tokens, at)
  if (word.isVagueNumber) {
    // "a couple of days" means two, and so does "couple" alone; "several hundred years" has no number.
    const isCouple = word.lower === 'couple'
    const hasOf = wordAt(tokens, at + 1).role === 'of'
    const last = hasOf && (isCouple || word.lower === 'several') ? at + 2 : at + 1
    return { value: isCouple ? 2 : Number.NaN, last: wordAt(tokens, last).number >= 100 ? last + 1 : last }
  }
  if (word.role === 'count')
    return { value: Number.NaN, last: wordAt(tokens, at + 1).role === 'of' ? at + 2 : at + 1 }
  return null
}

function scaled(tokens: TimeTokens, value: number, last: number): Ahead<number> {
  const scale = wordAt(tokens, last).number
  return scale >= 100 && isJoined(tokens, last) ? { value: value * scale, last: last + 1 } : { value, last }
}

function readNumberWord(tokens: TimeTokens, at: number): Ahead<number> {
  let value = wordAt(tokens, at).number
  let last = at + 1
  if (value >= 20 && value % 10 === 0) {
    const unit = wordAt(tokens, wordAt(tokens, last).role === 'dash' ? last + 1 : last)
    if (unit.number > 0 && unit.number < 10) {
      value += unit.number
      last += wordAt(tokens, last).role === 'dash' ? 2 : 1
    }
  }
  return value > 0 ? scaled(tokens, value, last) : { value, last }
}

/** An ordinal in figures or words: "24th", "twenty-fourth"; 0 with `last` at the start where there is none. */
export function readOrdinal(tokens: TimeTokens, at: number): Ahead<number> | null {
  const word = wordAt(tokens, at)
  if (word.digits > 0) return word.suffix === 'th' ? { value: valueAt(tokens, at), last: at + 1 } : null
  if (word.ordinal > 0) return { value: word.ordinal, last: at + 1 }
  if (word.number >= 20 && word.number % 10 === 0) {
    const next = wordAt(tokens, at + 1).role === 'dash' ? at + 2 : at + 1
    const unit = wordAt(tokens, next)
    if (unit.ordinal > 0 && unit.ordinal < 10) return { value: word.number + unit.ordinal, last: next + 1 }
  }
  return null
}
