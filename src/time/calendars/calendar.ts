import { hijriDayNumber, hijriMonthLength } from './hijri.ts'
import { isJulianDay, julianDayNumber } from './julian.ts'
import { persianDayNumber, persianMonthLength } from './persian.ts'

/** A calendar other than the Gregorian. */
export type OtherCalendar = 'julian' | 'hijri' | 'persian'

/** The day number of a day of another calendar; null where that calendar has no such day. */
export function dayNumberIn(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): number | null {
  if (month < 1 || month > 12 || day < 1) return null
  if (calendar === 'julian') return isJulianDay(year, month, day) ? julianDayNumber(year, month, day) : null
  if (calendar === 'hijri')
    return day <= 30 ? hijriDayNumber(year, month, Math.min(day, hijriMonthLength(year, month))) : null
  return day <= persianMonthLength(year, month) ? persianDayNumber(year, month, day) : null
}

/** The first and last day of a year or month of another calendar. */
export function yearBoundsIn(
  calendar: OtherCalendar,
  year: number,
  month?: number,
): readonly [number, number] | null {
  const first = dayNumberIn(calendar, year, month ?? 1, 1)
  const isLast = month === undefined || month === 12
  const next = dayNumberIn(calendar, isLast ? year + 1 : year, isLast ? 1 : month + 1, 1)
  return first === null || next === null ? null : [first, next - 1]
}
