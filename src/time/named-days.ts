import { type CalendarDay, dayNumber, dayOfNumber, daysInMonth, weekdayOf } from '../edtf/day-number.ts'
import { easterOf } from './easter.ts'
import type { KnownDay } from './known-day.ts'
import { namedDayTable } from './named-day-table.ts'
import { formAt, isJoined, type TimeTokens } from './time-tokens.ts'

type Name = { readonly words: readonly string[]; readonly day: KnownDay }

const byFirstWord = new Map<string, Name[]>()
for (const day of namedDayTable) {
  for (const name of day.names) {
    const words = name.split(/(?=[-'.])|(?<=[-'.])|\s/).filter((word) => word !== '')
    const first = words[0] ?? ''
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), { words, day }].sort(
        (one, other) => other.words.length - one.words.length,
      ),
    )
  }
}

/** The words that names of days begin with, parted by spaces. */
export const namedDayOpeners: readonly string[] = [...byFirstWord.keys()]

/** The named day that begins at a token, and the token after it. */
export function namedDayAt(
  tokens: TimeTokens,
  at: number,
): { readonly name: string; readonly last: number } | null {
  for (const { words, day } of byFirstWord.get(formAt(tokens, at).toLowerCase()) ?? []) {
    if (words.every((word, index) => saysWord(tokens, at + index, word, index > 0)))
      return { name: day.id, last: at + words.length }
  }
  return null
}

function saysWord(tokens: TimeTokens, at: number, word: string, isInner: boolean): boolean {
  if (isInner && !isJoined(tokens, at)) return false
  const form = formAt(tokens, at)
  return form.toLowerCase() === word || (word === "'" && form === '’') || (word === '-' && form === '–')
}

/** The day that a name means in a year (astronomical). */
export function dayOfName(name: string, year: number): CalendarDay | null {
  const day = namedDayTable.find((one) => one.id === name)
  if (day === undefined) return null
  const inYear = day.year ?? year
  if (day.easter !== undefined) return dayOfNumber(easterOf(inYear) + day.easter)
  if (day.month === undefined) return null
  if (day.day !== undefined) return { year: inYear, month: day.month, day: day.day }
  return nthWeekday(inYear, day.month, day.weekday ?? 1, day.nth ?? 1)
}

/** The one year that a named day was in, where it was but once. */
export function onlyYearOf(name: string): number | undefined {
  return namedDayTable.find((one) => one.id === name)?.year
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month))
    return dayOfNumber(last - ((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = dayNumber(year, month, 1)
  return dayOfNumber(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}
