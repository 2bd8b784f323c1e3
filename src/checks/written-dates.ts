import { monthWords } from '../text/abbreviations.ts'
import type { Token } from '../text/token.ts'
import type { Facts } from './facts.ts'

/** A date as it is written, right or wrong: its numbers are not yet judged. */
export type WrittenDate = {
  /** Token indices, `last` excluded. */
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  /** The last day of a range within one month. */
  readonly lastDay: number | null
}

const made = new WeakMap<Facts, readonly WrittenDate[]>()
const order = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The dates of a document that name a month, in order. */
export function writtenDates(facts: Facts): readonly WrittenDate[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const { tokens } = facts.text
  const dates: WrittenDate[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const month = monthAt(tokens, at)
    if (month === undefined || at < free) continue
    const date = dateAround(tokens, at, month, free)
    if (date === undefined) continue
    dates.push(date)
    free = date.last
  }
  made.set(facts, dates)
  return dates
}

const byToken = new WeakMap<Facts, ReadonlyMap<number, WrittenDate>>()

/** The date that begins at a token. */
export function dateAt(facts: Facts, token: number): WrittenDate | undefined {
  let dates = byToken.get(facts)
  if (dates === undefined) {
    dates = new Map(writtenDates(facts).map((date) => [date.first, date]))
    byToken.set(facts, dates)
  }
  return dates.get(token)
}

/** The number of the month a token names, 1 to 12; small "may" and "march" are words of every day. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word
  if (word === undefined || !monthWords.has(word.lower) || word.letterCase === 'lower') return undefined
  return order.indexOf(word.lower.slice(0, 3)) + 1
}

function dateAround(
  tokens: readonly Token[],
  at: number,
  month: number,
  free: number,
): WrittenDate | undefined {
  let behind = at + 1
  if (tokens[behind]?.word.form === '.' && (tokens[at]?.word.form.length ?? 9) < 5) behind++
  const before = daysBefore(tokens, at, free)
  if (before !== undefined) {
    const year = yearAt(tokens, behind)
    return {
      first: before.first,
      last: year?.last ?? behind,
      year: year?.value ?? null,
      month,
      day: before.day,
      lastDay: before.lastDay,
    }
  }
  const after = daysAt(tokens, behind)
  if (after !== undefined) {
    const year = yearAt(tokens, after.last)
    return {
      first: at,
      last: year?.last ?? after.last,
      year: year?.value ?? null,
      month,
      day: after.day,
      lastDay: after.lastDay,
    }
  }
  const year = yearAt(tokens, tokens[behind]?.word.lower === 'of' ? behind + 1 : behind)
  return year === undefined
    ? undefined
    : { first: at, last: year.last, year: year.value, month, day: null, lastDay: null }
}

// "14 June", "14th of June", "12–14 June", "12 and 13 June".
function daysBefore(
  tokens: readonly Token[],
  at: number,
  free: number,
): { first: number; day: number; lastDay: number | null } | undefined {
  let index = at - 1
  if (tokens[index]?.word.lower === 'of') index--
  const last = dayAt(tokens, index)
  if (last === undefined || index < free) return undefined
  const first = isJoin(tokens[index - 1]) ? dayAt(tokens, index - 2) : undefined
  if (first !== undefined && index - 2 >= free) return { first: index - 2, day: first, lastDay: last }
  return { first: index, day: last, lastDay: null }
}

// "June 14", "June 14th", "June 12–14".
function daysAt(
  tokens: readonly Token[],
  at: number,
): { last: number; day: number; lastDay: number | null } | undefined {
  const first = dayAt(tokens, at)
  if (first === undefined) return undefined
  const last = isJoin(tokens[at + 1]) ? dayAt(tokens, at + 2) : undefined
  // "June 12 – 3 July": the second day belongs to the next month.
  const isOther = last !== undefined && monthAt(tokens, at + 3) !== undefined
  return last === undefined || isOther
    ? { last: at + 1, day: first, lastDay: null }
    : { last: at + 3, day: first, lastDay: last }
}

function isJoin(token: Token | undefined): boolean {
  const form = token?.word.form
  return form === '-' || form === '–' || form === '—' || form === 'to' || form === 'and'
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const met = /^([1-9]\d?)(?:st|nd|rd|th)?$/.exec(tokens[at]?.word.form ?? '')
  return met === null ? undefined : Number(met[1])
}

/** A year of three or four digits, a comma before it or not. */
function yearAt(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const start = tokens[at]?.word.form === ',' ? at + 1 : at
  const form = tokens[start]?.word.form ?? ''
  if (!/^[12]\d{3}$/.test(form)) return undefined
  // "June 14, 2000 delegates": a number of things.
  const next = tokens[start + 1]?.word
  if (
    start > at &&
    next?.kind === 'word' &&
    next.letterCase === 'lower' &&
    /(?:ers|ates|ors|ants|ople|ists|ians)$/.test(next.lower)
  )
    return undefined
  return { value: Number(form), last: start + 1 }
}
