import type { Edtf } from '../edtf/edtf.ts'
import { boundsOf } from '../edtf/edtf-bounds.ts'
import type { EdtfDate, EdtfValue } from '../edtf/edtf-value.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'

/** A date as it is compared with others: its first and last day, in day numbers. */
export type DateReach = {
  readonly edtf: Edtf
  readonly first: number
  readonly last: number
  /** True for a day, and for an interval from day to day. */
  readonly isExact: boolean
  /** True for an interval that is more than one day. */
  readonly lasts: boolean
  /** True where one end is not said: it is compared by the other. */
  readonly isOpen: boolean
}

const about = 366

/** The reach of a date; null where it has none that could be compared. */
export function dateReach(edtf: Edtf | null): DateReach | null {
  const value = edtf === null ? null : parseEdtf(edtf)
  if (edtf === null || value === null) return null
  if (value.kind === 'interval') {
    const { start, end } = value
    if (typeof start === 'string' && typeof end === 'string') return null
    if (typeof start === 'string' || typeof end === 'string') {
      const said = typeof start === 'string' ? end : start
      return typeof said === 'string'
        ? null
        : { edtf, ...widened(said), isExact: isDay(said), lasts: false, isOpen: true }
    }
    const { first, last } = boundsOf(value)
    return { edtf, first, last, isExact: isDay(start) && isDay(end), lasts: true, isOpen: false }
  }
  const reach = widened(value)
  if (!Number.isFinite(reach.first) || !Number.isFinite(reach.last)) return null
  return { edtf, ...reach, isExact: value.kind === 'date' && isDay(value), lasts: false, isOpen: false }
}

// "About 1990" may be 1989 or 1991.
function widened(value: EdtfValue): { first: number; last: number } {
  const { first, last } = boundsOf(value)
  if (value.kind !== 'date') return { first, last }
  const isAbout = [value.year, value.month, value.day].some(
    (part) => part !== null && /[~%]/.test(part.before + part.after),
  )
  const more = !isAbout ? 0 : value.day !== null ? 7 : value.month !== null ? 31 : about
  return { first: first - more, last: last + more }
}

function isDay({ day }: EdtfDate): boolean {
  return day !== null && !day.digits.includes('X')
}

/** How many days lie between two dates; 0 where they may coincide. */
export function daysBetween(one: DateReach, other: DateReach): number {
  return Math.max(0, one.first - other.last, other.first - one.last)
}

/** True where all days of the one lie within the other. */
export function isWithin(inner: DateReach, outer: DateReach): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

/** True where the dates agree: one lies within the other, or both are stretches that share days. */
export function datesMayAgree(one: DateReach, other: DateReach): boolean {
  return isWithin(one, other) || isWithin(other, one)
}
