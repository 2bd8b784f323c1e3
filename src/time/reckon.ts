import { dayNumber, dayOfNumber, isoWeekOf, mondayOfWeek, weekdayOf } from '../edtf/day-number.ts'
import type { DateParts } from './date-parts.ts'
import type { Unit } from './lexeme.ts'

/** A time to reckon from: its year is astronomical. */
export type Base = {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
}

/** The base that a date gives; null where its year is not known. */
export function baseOf({ year: said, era, calendar, month, day, season, week }: DateParts): Base | null {
  if (said === undefined || calendar !== undefined) return null
  const year = era === -1 ? 1 - said : said
  if (month !== undefined) return day === undefined ? { year, month } : { year, month, day }
  if (season !== undefined) return { year, season }
  return week === undefined || week === 0 ? { year } : dayOfNumber(mondayOfWeek(year, week))
}

/** The year of a base as words say it: with its era before Christ. */
export function saidYear(year: number): DateParts {
  return year <= 0 ? { year: 1 - year, era: -1 } : { year }
}

/** So many units before or after a base; null where the base is not exact enough. */
export function shiftBase(base: Base, amount: number, unit: Unit, direction: 1 | -1): DateParts | null {
  if (Number.isNaN(amount)) return null
  // Half a year more is six months, where the month is known.
  if (unit === 'Y' && amount % 1 !== 0 && base.month !== undefined)
    return monthPlus(base.year, base.month, Math.round(12 * amount) * direction)
  const count = Math.round(amount * direction)
  if (unit === 'Y') return saidYear(base.year + count)
  if (unit === 'DE') return saidYear(base.year + 10 * count)
  if (unit === 'CE') return saidYear(base.year + 100 * count)
  if (unit === 'ML') return saidYear(base.year + 1000 * count)
  if (unit === 'M' || unit === 'Q')
    return base.month === undefined
      ? null
      : monthPlus(base.year, base.month, unit === 'M' ? count : 3 * count)
  if (base.month === undefined || base.day === undefined) return null
  const number = dayNumber(base.year, base.month, base.day)
  if (unit === 'D') return dayParts(number + count)
  if (unit === 'W' || unit === 'FN') return weekParts(number + 7 * count * (unit === 'FN' ? 2 : 1))
  return null
}

/** The unit that holds a base, or one some steps on. */
export function unitNear(base: Base, unit: Unit, step: number): DateParts | null {
  if (unit === 'Y') return saidYear(base.year + step)
  if (unit === 'DE') return decadeOf(base.year + 10 * step)
  if (unit === 'CE') return centuryOf(base.year + 100 * step)
  if (unit === 'M') return base.month === undefined ? null : monthPlus(base.year, base.month, step)
  if (unit === 'Q') return base.month === undefined ? null : quarterPlus(base.year, base.month, step)
  if (base.month === undefined || base.day === undefined) return null
  const number = dayNumber(base.year, base.month, base.day)
  if (unit === 'D') return dayParts(number + step)
  if (unit === 'W') return weekParts(number + 7 * step)
  return unit === 'WE' ? { ...weekParts(number + 7 * step), isWeekend: true } : null
}

/** The named part (month, season, weekday, part of the day) at, before or after a base. */
export function partNear(base: Base, parts: DateParts, step: number): DateParts | null {
  if (parts.month !== undefined) {
    const year = yearOfMonth(base, parts.month, step, parts.day)
    return { ...saidYear(year), month: parts.month, ...(parts.day === undefined ? {} : { day: parts.day }) }
  }
  if (parts.season !== undefined)
    return { ...saidYear(yearOfSeason(base, parts.season, step)), season: parts.season }
  if (base.month === undefined || base.day === undefined) return null
  const number = dayNumber(base.year, base.month, base.day)
  if (parts.weekday !== undefined)
    return {
      ...dayParts(weekdayNear(number, parts.weekday, step)),
      ...(parts.dayPart === undefined ? {} : { dayPart: parts.dayPart }),
    }
  return { ...dayParts(number + step), ...parts }
}

/** The day number of a weekday: the last before, the next after, or the one of the same week. */
export function weekdayNear(number: number, weekday: number, step: number): number {
  const ahead = (weekday - weekdayOf(number) + 7) % 7
  if (step > 0) return number + (ahead === 0 ? 7 : ahead)
  if (step < 0) return number + (ahead === 0 ? -7 : ahead - 7)
  return number + weekday - weekdayOf(number)
}

function yearOfMonth(base: Base, month: number, step: number, day?: number): number {
  if (step === 0 || base.month === undefined) return base.year
  // In the same month the day decides: on 17 October “last Oct. 3” is of this year.
  const isSame = month === base.month && day !== undefined && base.day !== undefined
  const isBefore = isSame ? day < base.day : month < base.month
  const isAfter = isSame ? day > base.day : month > base.month
  if (step > 0) return isAfter ? base.year : base.year + 1
  return isBefore ? base.year : base.year - 1
}

/** The month a season begins in. */
export const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

function yearOfSeason(base: Base, season: 'SP' | 'SU' | 'FA' | 'WI', step: number): number {
  // A winter is named by the year it begins in: in January and February it is last year's.
  const month = base.month ?? (base.season === undefined ? 12 : seasonMonths[base.season])
  const first = seasonMonths[season]
  if (step === 0) return season === 'WI' && base.month !== undefined && month < 3 ? base.year - 1 : base.year
  if (step > 0) return first > month ? base.year : base.year + 1
  if (season === 'WI') return base.year - 1
  return first + 2 < month ? base.year : base.year - 1
}

/** A day as parts. */
export function dayParts(number: number): DateParts {
  const { year, month, day } = dayOfNumber(number)
  return { ...saidYear(year), month, day }
}

function weekParts(number: number): DateParts {
  const { year, week } = isoWeekOf(number)
  return { ...saidYear(year), week }
}

function monthPlus(year: number, month: number, count: number): DateParts {
  const index = year * 12 + month - 1 + count
  return { ...saidYear(Math.floor(index / 12)), month: (((index % 12) + 12) % 12) + 1 }
}

function quarterPlus(year: number, month: number, count: number): DateParts {
  const index = year * 4 + Math.floor((month - 1) / 3) + count
  return { ...saidYear(Math.floor(index / 4)), quarter: (((index % 4) + 4) % 4) + 1 }
}

/** The decade a year lies in. */
export function decadeOf(year: number): DateParts {
  return year > 0 ? { decade: Math.floor(year / 10) } : { decade: Math.floor((1 - year) / 10), era: -1 }
}

/** The century a year lies in. */
export function centuryOf(year: number): DateParts {
  return year > 0 ? { century: Math.floor((year - 1) / 100) } : { century: Math.floor(-year / 100), era: -1 }
}
