import { dayNumber, dayOfNumber } from '../../../src/edtf/day-number.ts'
import { boundsOf } from '../../../src/edtf/edtf-bounds.ts'
import { edtfDay } from '../../../src/edtf/make-edtf.ts'
import { parseEdtf } from '../../../src/edtf/parse-edtf.ts'

/** A stretch of days, the last excluded. */
export type DayWindow = { readonly from: number; readonly until: number }

/** The window that two EDTF dates of the address span; null where they span none. */
export function readWindow(from: string | undefined, until: string | undefined): DayWindow | null {
  const first = boundOf(from, 'first')
  const last = boundOf(until, 'last')
  return first === null || last === null || last < first ? null : { from: first, until: last + 1 }
}

/** The window as it stands in the address. */
export function writeWindow({ from, until }: DayWindow): { readonly from: string; readonly until: string } {
  const first = dayOfNumber(Math.floor(from))
  const last = dayOfNumber(Math.max(Math.floor(from), Math.ceil(until) - 1))
  return {
    from: edtfDay(first.year, first.month, first.day),
    until: edtfDay(last.year, last.month, last.day),
  }
}

/** The window of some width around its middle, never so narrow that a day fills it. */
export function windowAround(middle: number, days: number): DayWindow {
  const width = Math.min(Math.max(days, 4), dayNumber(200_000_000, 1, 1))
  return { from: middle - width / 2, until: middle + width / 2 }
}

function boundOf(edtf: string | undefined, end: 'first' | 'last'): number | null {
  const value = edtf === undefined ? null : parseEdtf(edtf)
  const bound = value === null ? Number.NaN : boundsOf(value)[end]
  return Number.isFinite(bound) ? bound : null
}
