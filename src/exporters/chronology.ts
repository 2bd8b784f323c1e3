import type { Edtf } from '../edtf/edtf.ts'
import { boundsOf } from '../edtf/edtf-bounds.ts'
import type { EdtfDate, EdtfValue } from '../edtf/edtf-value.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import { printEdtf } from '../edtf/print-edtf.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'

/** The entries of one year, decade or century, or those without a date. */
export type Period<Dated> = { readonly label: string; readonly entries: readonly Dated[] }

/** Entries by date and grouped by year; those without a date come last, and equal dates in the order of the text. */
export function chronology<Dated extends { readonly date: Edtf | null }>(
  entries: readonly Dated[],
): Period<Dated>[] {
  const placed = entries.map((entry) => ({ entry, ...placeInTime(entry.date) }))
  placed.sort(
    (one, other) =>
      one.periodFirst - other.periodFirst ||
      other.periodLast - one.periodLast ||
      one.first - other.first ||
      one.last - other.last,
  )
  const periods: { label: string; entries: Dated[] }[] = []
  for (const { entry, label } of placed) {
    const last = periods.at(-1)
    if (last?.label === label) last.entries.push(entry)
    else periods.push({ label, entries: [entry] })
  }
  return periods
}

/** What an entry is sorted by, in day numbers: a decade comes before its first year, a year before the next. */
export type PlaceInTime = {
  readonly label: string
  readonly periodFirst: number
  readonly periodLast: number
  readonly first: number
  readonly last: number
}

const never = Number.MAX_SAFE_INTEGER
const undated: PlaceInTime = {
  label: 'undated',
  periodFirst: never,
  periodLast: never,
  first: never,
  last: never,
}

/** Under which heading a date stands in a chronology, and where. */
export function placeInTime(date: Edtf | null): PlaceInTime {
  const value = date === null ? null : parseEdtf(date)
  const leading = value === null ? null : leadingDate(value)
  if (value === null || leading === null) return undated
  const period: EdtfDate = {
    ...leading,
    year: { ...leading.year, before: '', after: '' },
    month: null,
    day: null,
    time: null,
  }
  const { first: periodFirst, last: periodLast } = boundsOf(period)
  const { first, last } = boundsOf(value)
  const label = sayEdtf(printEdtf(period)).replace(/^the /, '')
  return { label, periodFirst, periodLast, first: finite(first), last: finite(last) }
}

// A difference of two infinities is no number to sort by.
function finite(day: number): number {
  return Math.max(-never, Math.min(never, day))
}

// What is open at its beginning stands at its end.
function leadingDate(value: EdtfValue): EdtfDate | null {
  if (value.kind === 'date') return value
  if (value.kind === 'interval') return dateAt(value.start) ?? dateAt(value.end)
  const [member] = value.members
  return member?.first ?? member?.last ?? null
}

function dateAt(end: EdtfDate | 'open' | 'unknown'): EdtfDate | null {
  return typeof end === 'string' ? null : end
}
