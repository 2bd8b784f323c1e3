import { type CalendarDay, dayOfNumber } from '../edtf/day-number.ts'
import type { Edtf } from '../edtf/edtf.ts'
import { edtfBounds } from '../edtf/edtf-bounds.ts'
import { fourDigits, twoDigits } from '../edtf/two-digits.ts'

/** The first and last day that a date may be, as XML Schema 1.1 writes them; null where it is open. */
export type DayRange = { readonly first: string | null; readonly last: string | null }

/** The days that a date may be. */
export function dayRange(date: Edtf): DayRange {
  const { first, last } = edtfBounds(date)
  return {
    first: Number.isFinite(first) ? isoDay(dayOfNumber(first)) : null,
    last: Number.isFinite(last) ? isoDay(dayOfNumber(last)) : null,
  }
}

/** A day as XML Schema writes it: `1991-12-08`, `-0043-03-15`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year < 0 ? '-' : ''}${fourDigits(Math.abs(year))}-${twoDigits(month)}-${twoDigits(day)}`
}
