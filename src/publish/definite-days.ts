import { type CalendarDay, dayOfNumber } from '../edtf/day-number.ts'
import { boundsOf } from '../edtf/edtf-bounds.ts'
import type { EdtfDate, EdtfValue } from '../edtf/edtf-value.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import type { RegisterEntry } from '../register/register-entry.ts'

/** Why an entry has no days that a calendar could show. */
export type WithoutDays =
  | 'without a date'
  | 'on whose date the documents disagree'
  | 'with a vague date'
  | 'before the year 1'
  | 'after the year 9999'

/** The days of an entry. */
export type DefiniteDays = { readonly first: CalendarDay; readonly last: CalendarDay }

/** The first and last day of an entry where they are known to the day; else why there are none. */
export function definiteDays({
  date,
  disagreements,
}: Pick<RegisterEntry, 'date' | 'disagreements'>): DefiniteDays | WithoutDays {
  if (disagreements.some(({ field }) => field === 'date')) return 'on whose date the documents disagree'
  if (date === null) return 'without a date'
  const plain = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  const value = parseEdtf(date)
  if (value === null) return 'with a vague date'
  const { first, last } = boundsOf(value)
  if (last <= 0) return 'before the year 1'
  if (plain === null && !isDefinite(value)) return 'with a vague date'
  if (first <= 0) return 'before the year 1'
  const days = { first: dayOfNumber(first), last: dayOfNumber(last) }
  return days.last.year > 9999 ? 'after the year 9999' : days
}

function isDefinite(value: EdtfValue): boolean {
  if (value.kind === 'date') return isDefiniteDay(value)
  return value.kind === 'interval' && isDefiniteDay(value.start) && isDefiniteDay(value.end)
}

function isDefiniteDay(date: EdtfDate | 'open' | 'unknown'): boolean {
  if (typeof date === 'string') return false
  const { year, month, day } = date
  return [year, month, day].every(
    (part) => part !== null && !part.digits.includes('X') && part.before === '' && part.after === '',
  )
}
