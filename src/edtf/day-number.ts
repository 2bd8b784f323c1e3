/** A day of the proleptic Gregorian calendar; years are astronomical: 0 is 1 BC, −1 is 2 BC. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for the years with a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month of the year has; 0 for a number that is no month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0)
}

/** True where the calendar has such a day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The days since 1 January of the year 1, which is day 1 (rata die; Dershowitz and Reingold, Calendrical Calculations, 2.17). */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1
  const monthPart = Math.floor((367 * month - 362) / 12)
  const correction = month <= 2 ? 0 : isLeapYear(year) ? -1 : -2
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return 365 * before + leaps + monthPart + correction + day
}

/** The day of a day number (Calendrical Calculations, 2.21 and 2.23). */
export function dayOfNumber(number: number): CalendarDay {
  const year = yearOfNumber(number)
  const sinceJanuary = number - dayNumber(year, 1, 1)
  const correction = number < dayNumber(year, 3, 1) ? 0 : isLeapYear(year) ? 1 : 2
  const month = Math.floor((12 * (sinceJanuary + correction) + 373) / 367)
  return { year, month, day: number - dayNumber(year, month, 1) + 1 }
}

function yearOfNumber(number: number): number {
  const days = number - 1
  const fourCenturies = Math.floor(days / 146097)
  const restOfFour = days - fourCenturies * 146097
  const centuries = Math.floor(restOfFour / 36524)
  const restOfCentury = restOfFour - centuries * 36524
  const olympiads = Math.floor(restOfCentury / 1461)
  const years = Math.floor((restOfCentury - olympiads * 1461) / 365)
  const year = 400 * fourCenturies + 100 * centuries + 4 * olympiads + years
  return centuries === 4 || years === 4 ? year : year + 1
}

/** The weekday of a day number: 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  const sinceSunday = ((number % 7) + 7) % 7
  return sinceSunday === 0 ? 7 : sinceSunday
}

/** The ISO 8601 week a day lies in: weeks begin on Monday, the first holds the year's first Thursday. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOfNumber(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1)
}
