import { adjectivePeriod } from './patterns/adjective-period.ts'
import { century } from './patterns/century.ts'
import { clockTime } from './patterns/clock-time.ts'
import { closingPeriod } from './patterns/closing-period.ts'
import { dayMonth } from './patterns/day-month.ts'
import { dayOfMonth } from './patterns/day-of-month.ts'
import { dayPart } from './patterns/day-part.ts'
import { decade } from './patterns/decade.ts'
import { doubleDate } from './patterns/double-date.ts'
import { dualYear } from './patterns/dual-year.ts'
import { duration } from './patterns/duration.ts'
import { fiscalYear } from './patterns/fiscal-year.ts'
import { halfPeriod } from './patterns/half-period.ts'
import { hijriDate } from './patterns/hijri-date.ts'
import { isoDate } from './patterns/iso-date.ts'
import { month } from './patterns/month.ts'
import { monthDay } from './patterns/month-day.ts'
import { monthYear } from './patterns/month-year.ts'
import { monthYearDay } from './patterns/month-year-day.ts'
import { namedDay } from './patterns/named-day.ts'
import { nearby } from './patterns/nearby.ts'
import { numericDate } from './patterns/numeric-date.ts'
import { oldStyle } from './patterns/old-style.ts'
import { periodEnd } from './patterns/period-end.ts'
import { periodWithin } from './patterns/period-within.ts'
import { persianDate } from './patterns/persian-date.ts'
import { quarter } from './patterns/quarter.ts'
import { romanCentury } from './patterns/roman-century.ts'
import { samePeriod } from './patterns/same-period.ts'
import { season } from './patterns/season.ts'
import { set } from './patterns/set.ts'
import { shift } from './patterns/shift.ts'
import { shortYear } from './patterns/short-year.ts'
import { smallHours } from './patterns/small-hours.ts'
import { spanOfUnits } from './patterns/span-of-units.ts'
import { storyReference } from './patterns/story-reference.ts'
import { today } from './patterns/today.ts'
import { vagueReference } from './patterns/vague-reference.ts'
import { weekday } from './patterns/weekday.ts'
import { year } from './patterns/year.ts'
import { yearAgo } from './patterns/year-ago.ts'
import { yearMonthDay } from './patterns/year-month-day.ts'
import { yearSeason } from './patterns/year-season.ts'
import type { TimePattern } from './time-pattern.ts'

/** Every way to tell a time; their order does not matter. */
export const allPatterns: readonly TimePattern[] = [
  adjectivePeriod,
  century,
  clockTime,
  closingPeriod,
  dayMonth,
  dayOfMonth,
  dayPart,
  decade,
  doubleDate,
  dualYear,
  duration,
  fiscalYear,
  halfPeriod,
  hijriDate,
  isoDate,
  month,
  monthDay,
  monthYear,
  monthYearDay,
  namedDay,
  nearby,
  numericDate,
  oldStyle,
  periodEnd,
  periodWithin,
  persianDate,
  quarter,
  romanCentury,
  samePeriod,
  season,
  set,
  shift,
  shortYear,
  smallHours,
  spanOfUnits,
  storyReference,
  today,
  vagueReference,
  weekday,
  year,
  yearAgo,
  yearMonthDay,
  yearSeason,
]
