import { century } from './patterns/century.ts'
import { dayMonth } from './patterns/day-month.ts'
import { decade } from './patterns/decade.ts'
import { isoDate } from './patterns/iso-date.ts'
import { month } from './patterns/month.ts'
import { monthDay } from './patterns/month-day.ts'
import { monthYear } from './patterns/month-year.ts'
import { monthYearDay } from './patterns/month-year-day.ts'
import { numericDate } from './patterns/numeric-date.ts'
import { year } from './patterns/year.ts'
import { yearMonthDay } from './patterns/year-month-day.ts'
import type { TimePattern } from './time-pattern.ts'

/** Every way to tell a time; their order does not matter. */
export const allPatterns: readonly TimePattern[] = [
  century,
  dayMonth,
  decade,
  isoDate,
  month,
  monthDay,
  monthYear,
  monthYearDay,
  numericDate,
  year,
  yearMonthDay,
]
