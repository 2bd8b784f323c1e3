import type { DateParts } from './date-parts.ts'
import type { Found } from './found.ts'
import { dayOfName, onlyYearOf } from './named-days.ts'
import { saidYear } from './reckon.ts'
import { speaksAhead } from './speaks-ahead.ts'
import { infer, moveTo, nearBase, type Story } from './story.ts'

/** Finds the day that a name means in its own year, or in the one the story is in. */
export function placeNamedDay(story: Story, time: Found, parts: DateParts, name: string): void {
  const year = parts.year ?? onlyYearOf(name)
  const near = story.isNews ? story.document : nearBase(story)
  const base = year === undefined ? near : { year: parts.era === -1 ? 1 - year : year }
  const day = base === null ? null : dayOfName(name, base.year)
  if (day === null || base === null) {
    time.parts = null
    time.unplaced = 'XXXX-XX-XX'
    return
  }
  // News looks back to the last Christmas unless it speaks of what is to come.
  const { document } = story
  const isLater =
    document?.month !== undefined && (day.year - document.year) * 12 + day.month - document.month > 1
  const isBack = story.isNews && year === undefined && isLater && !speaksAhead(story.tokens, time)
  const placed = isBack ? (dayOfName(name, base.year - 1) ?? day) : day
  const whole = {
    ...saidYear(placed.year),
    month: placed.month,
    day: placed.day,
    ...(parts.dayPart === undefined ? {} : { dayPart: parts.dayPart }),
  }
  if (year === undefined) infer(story, time, whole)
  else time.parts = whole
  if (!story.isNews) moveTo(story, whole, year === undefined ? story.teller : time)
}
