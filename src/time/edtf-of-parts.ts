import { dayOfNumber, isCalendarDay, mondayOfWeek } from '../edtf/day-number.ts'
import type { Edtf } from '../edtf/edtf.ts'
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from '../edtf/make-edtf.ts'
import { dayNumberIn, yearBoundsIn } from './calendars/calendar.ts'
import type { DateParts } from './date-parts.ts'

const seasonCodes = { SP: 21, SU: 22, FA: 23, WI: 24 } as const

/** The EDTF date of what is known; null where the year is not, or where it is no date of the calendar. */
export function edtfOfParts(parts: DateParts, mod: string): Edtf | null {
  const date = exactEdtf(parts)
  if (date === null || mod !== 'APPROX' || date.includes('/')) return date
  return `${date}~` as Edtf
}

function exactEdtf(parts: DateParts): Edtf | null {
  if (parts.calendar !== undefined) return otherCalendar(parts)
  if (parts.millennium !== undefined || parts.century !== undefined || parts.decade !== undefined)
    return longPeriod(parts)
  if (parts.year === undefined) return null
  const year = parts.era === -1 ? 1 - parts.year : parts.year
  if (parts.season !== undefined) return `${edtfYear(year)}-${seasonCodes[parts.season]}` as Edtf
  if (parts.quarter !== undefined && parts.quarter > 0 && parts.isFiscal !== true)
    return `${edtfYear(year)}-${32 + parts.quarter}` as Edtf
  if (parts.half !== undefined) return `${edtfYear(year)}-${39 + parts.half}` as Edtf
  if (parts.week !== undefined) return weekEdtf(year, parts)
  if (parts.month === undefined) return edtfYear(year)
  if (parts.day === undefined) return edtfMonth(year, parts.month)
  return isCalendarDay(year, parts.month, parts.day) ? edtfDay(year, parts.month, parts.day) : null
}

/** The interval of two dates; null where it would run backwards or has an interval at an end that cannot be opened. */
export function edtfRange(start: Edtf, end: Edtf): Edtf | null {
  const [from] = start.split('/')
  const until = end.split('/').pop()
  if (from === undefined || until === undefined) return null
  return edtfInterval(from as Edtf, until as Edtf)
}

// EDTF has no weeks: a week is the interval of its days.
function weekEdtf(year: number, parts: DateParts): Edtf | null {
  if (parts.week === undefined || parts.week === 0) return null
  const monday = mondayOfWeek(year, parts.week)
  const from = dayOfNumber(parts.isWeekend === true ? monday + 5 : monday)
  const until = dayOfNumber(monday + 6)
  return edtfInterval(edtfDay(from.year, from.month, from.day), edtfDay(until.year, until.month, until.day))
}

function longPeriod(parts: DateParts): Edtf | null {
  const span = parts.millennium !== undefined ? 1000 : parts.century !== undefined ? 100 : 10
  const count = parts.millennium ?? parts.century ?? parts.decade ?? 0
  if (parts.era !== -1) {
    const digits = String(count).padStart(
      parts.millennium !== undefined ? 1 : parts.century !== undefined ? 2 : 3,
      '0',
    )
    return digits.padEnd(4, 'X') as Edtf
  }
  // A decade is named by its years (479–470 BC are the 470s), a century counts them (400–301 BC are the 4th).
  const first = parts.decade !== undefined ? count * 10 + 9 : (count + 1) * span
  const last = parts.decade !== undefined ? count * 10 : count * span + 1
  return edtfInterval(edtfYear(1 - first), edtfYear(1 - Math.max(last, 1)))
}

function otherCalendar(parts: DateParts): Edtf | null {
  const { calendar, year, month, day } = parts
  if (calendar === undefined || year === undefined) return null
  if (month !== undefined && day !== undefined) {
    const number = dayNumberIn(calendar, year, month, day)
    if (number === null) return null
    const gregorian = dayOfNumber(number)
    return edtfDay(gregorian.year, gregorian.month, gregorian.day)
  }
  const bounds = yearBoundsIn(calendar, year, month)
  if (bounds === null) return null
  const [from, until] = bounds.map(dayOfNumber)
  if (from === undefined || until === undefined) return null
  return edtfInterval(edtfDay(from.year, from.month, from.day), edtfDay(until.year, until.month, until.day))
}
