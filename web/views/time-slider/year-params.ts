import { dayNumber, dayOfNumber } from '../../../src/edtf/day-number.ts'
import { edtfYear } from '../../../src/edtf/make-edtf.ts'
import { readWindow } from '../timeline/window-params.ts'
import type { YearSpan } from './time-slider.tsx'

/** The years that the address chooses; null where it chooses none. */
export function readYears(from: string | undefined, until: string | undefined): YearSpan | null {
  const window = readWindow(from, until)
  return window === null
    ? null
    : { from: dayOfNumber(window.from).year, until: dayOfNumber(window.until - 1).year }
}

/** Years as they stand in the address. */
export function writeYears(years: YearSpan | null): { readonly from: string; readonly until: string } {
  return years === null
    ? { from: '', until: '' }
    : { from: edtfYear(years.from), until: edtfYear(years.until) }
}

/** The first and last day of the years; all days where none are chosen. */
export function daysOfYears(years: YearSpan | null): { readonly from: number; readonly until: number } {
  return years === null
    ? { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }
    : { from: dayNumber(years.from, 1, 1), until: dayNumber(years.until, 12, 31) }
}
