import { dayNumber } from '../edtf/day-number.ts'
import type { DateParts } from './date-parts.ts'
import { type Base, dayParts, saidYear, weekdayNear } from './reckon.ts'
import { nearBase, type Story } from './story.ts'

/** What an open date comes to in a narrative: it counts from what was told last. */
export function placeInStory(story: Story, parts: DateParts, index: number): DateParts | null {
  const focus = nearBase(story)
  if (focus === null) return null
  if (parts.month !== undefined) return { ...saidYear(storyYear(story, parts.month, focus, index)), ...parts }
  if (parts.season !== undefined) return { ...saidYear(seasonYear(parts.season, focus)), ...parts }
  if (parts.quarter !== undefined) return { ...saidYear(focus.year), ...parts }
  if (focus.month === undefined) return null
  if (parts.day !== undefined) {
    // “On 28 September … the 13th” is of the month that follows.
    const isNext = focus.day !== undefined && parts.day < focus.day
    const month = isNext ? (focus.month % 12) + 1 : focus.month
    return { ...saidYear(isNext && month === 1 ? focus.year + 1 : focus.year), ...parts, month }
  }
  if (focus.day === undefined) return null
  const number = dayNumber(focus.year, focus.month, focus.day)
  if (parts.weekday === undefined) return { ...dayParts(number), ...parts }
  const isThatDay = weekdayNear(number, parts.weekday, 0) === number
  const { weekday: _weekday, ...rest } = parts
  return { ...dayParts(isThatDay ? number : weekdayNear(number, parts.weekday, 1)), ...rest }
}

// A winter that the story enters in autumn is named by the year it ends in.
function seasonYear(season: NonNullable<DateParts['season']>, focus: Base): number {
  const month = focus.month ?? (focus.season === 'FA' ? 9 : 1)
  return season === 'WI' && month > 8 ? focus.year + 1 : focus.year
}

const wrapMonths = 8

// A story goes forward: after November comes the January of the next year, unless the text goes on with the year it was in.
function storyYear(story: Story, month: number, focus: Base, index: number): number {
  if (focus.month === undefined) return focus.year
  if (story.hasWrapped) return focus.year + 1
  if (story.wraps && focus.month < month) return focus.year - 1
  if (focus.month - month < wrapMonths) return focus.year
  for (let next = index + 1; next < index + 12; next++) {
    const told = story.told.get(next)
    if (told !== undefined) return told.year > focus.year ? focus.year + 1 : focus.year
  }
  return focus.year + 1
}
