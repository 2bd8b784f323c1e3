import { dayNumber } from '../edtf/day-number.ts'
import type { DateParts } from './date-parts.ts'
import type { Found } from './found.ts'
import { dayParts, saidYear, seasonMonths, weekdayNear } from './reckon.ts'
import { speaksAhead } from './speaks-ahead.ts'
import type { Story } from './story.ts'

/** What an open date comes to in news: it counts from the day the text was written. */
export function placeInNews(story: Story, time: Found, parts: DateParts): DateParts | null {
  const { document } = story
  if (document?.month === undefined || document.day === undefined) return null
  const aside = story.aside !== null && story.aside.base.year < document.year ? story.aside.base : null
  const number = dayNumber(document.year, document.month, document.day)
  const isAhead = speaksAhead(story.tokens, time)
  if (parts.month !== undefined) {
    const year =
      aside?.year ??
      document.year + yearsFromDocument(parts.month - document.month, parts.day !== undefined, isAhead)
    return { ...saidYear(year), ...parts }
  }
  if (parts.season !== undefined) {
    const begins = seasonMonths[parts.season]
    const hasBegun = document.month >= begins || isAhead
    return { ...saidYear(aside?.year ?? (hasBegun ? document.year : document.year - 1)), ...parts }
  }
  if (parts.quarter !== undefined) {
    const isPast = parts.quarter > Math.floor((document.month + 2) / 3) && !isAhead
    return { ...saidYear(aside?.year ?? (isPast ? document.year - 1 : document.year)), ...parts }
  }
  if (parts.weekday !== undefined) {
    const isToday = weekdayNear(number, parts.weekday, 0) === number
    const { weekday: _weekday, ...rest } = parts
    return { ...dayParts(isToday ? number : weekdayNear(number, parts.weekday, isAhead ? 1 : -1)), ...rest }
  }
  if (parts.day !== undefined) return { ...saidYear(document.year), month: document.month, ...parts }
  return { ...dayParts(number), ...parts }
}

// A day without its year is the nearest one; a month is the last one, unless the words speak of what is to come.
function yearsFromDocument(months: number, isDay: boolean, isAhead: boolean): number {
  if (isDay) return months > 6 ? -1 : months < -6 || (isAhead && months < 0) ? 1 : 0
  if (isAhead) return months < 0 ? 1 : 0
  return months > 0 ? -1 : 0
}
