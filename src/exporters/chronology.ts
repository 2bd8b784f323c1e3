import type { Entry } from '../entries/entry.ts'
import { calendarDateOf } from './calendar-date.ts'

/** The entries of one year, decade or century, or those without a date. */
export type Period = { readonly label: string; readonly entries: readonly Entry[] }

/** Entries by date and grouped by year; those without a date come last, and equal dates in the order of the text. */
export function chronology(entries: readonly Entry[]): Period[] {
  const placed = entries.map((entry) => ({ entry, ...placeInTime(entry) }))
  placed.sort((one, other) => one.key - other.key || one.breadth - other.breadth)
  const periods: { label: string; entries: Entry[] }[] = []
  for (const { entry, label } of placed) {
    const last = periods.at(-1)
    if (last?.label === label) last.entries.push(entry)
    else periods.push({ label, entries: [entry] })
  }
  return periods
}

type PlaceInTime = { readonly key: number; readonly breadth: number; readonly label: string }

// A year comes before its months and days, a decade before its first year.
function placeInTime({ date }: Entry): PlaceInTime {
  const first = date === null ? null : calendarDateOf(date.startsWith('../') ? date.slice(3) : date)
  if (first === null) return { key: Number.POSITIVE_INFINITY, breadth: 0, label: 'undated' }
  const { year, unknownDigits, month, day } = first
  const key = year * 10_000 + monthOf(month) * 100 + (day ?? 1)
  const breadth = (day === null ? -1 : 0) + (month === null ? -1 : 0) - unknownDigits
  return { key, breadth, label: labelOf(year, unknownDigits) }
}

// ISO 8601-2 numbers the seasons 21 to 24, and those of either hemisphere on from there.
function monthOf(month: number | null): number {
  if (month === null || month <= 12) return month ?? 1
  return month <= 32 ? 3 * ((month - 21) % 4) + 3 : 1
}

function labelOf(year: number, unknownDigits: number): string {
  if (year <= 0) return `${1 - year} BC`
  if (unknownDigits === 1) return `${year}s`
  if (unknownDigits === 2) return `${ordinal(year / 100 + 1)} century`
  return String(year)
}

function ordinal(number: number): string {
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
