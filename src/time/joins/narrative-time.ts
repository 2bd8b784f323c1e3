import { dayNumber } from '../../edtf/day-number.ts'
import type { DateParts } from '../date-parts.ts'
import type { Found } from '../found.ts'
import { inSameSentence } from '../in-same-sentence.ts'
import type { Join, Setting } from '../join.ts'
import { dayOfName, onlyYearOf } from '../named-days.ts'
import {
  type Base,
  baseOf,
  dayParts,
  partNear,
  saidYear,
  shiftBase,
  unitNear,
  weekdayNear,
} from '../reckon.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'
import { type ToldYear, toldYears } from '../told-years.ts'
import { unplacedValue } from '../unplaced-value.ts'

/** Fills in what a time leaves out from the times told before it: "On October 17, 1918 … on November 3 … the next day". */
export const narrativeTime: Join = {
  id: 'time/joins/narrative-time',
  apply(tokens, times, setting) {
    const { document } = setting
    const story: Story = {
      tokens,
      document,
      isNews: setting.isNews,
      told: toldYears(tokens, times),
      focus: null,
      teller: null,
      aside: null,
    }
    if (story.isNews && document !== null) story.focus = document
    for (const [index, time] of times.entries()) {
      follow(story, time, index)
      if (time.to !== null) follow(story, time.to, index)
    }
    return times
  },
}

type Story = {
  readonly tokens: TimeTokens
  readonly document: Setting['document']
  readonly isNews: boolean
  /** The years told, by the index of the time that tells them. */
  readonly told: ReadonlyMap<number, ToldYear>
  /** The time the story is at. */
  focus: Base | null
  /** The words that told its year. */
  teller: Found | null
  /** A time told in passing: it holds for its own sentence only. */
  aside: { readonly base: Base; readonly teller: Found } | null
}

function follow(story: Story, time: Found, index: number): void {
  if (story.aside !== null && !inSameSentence(story.tokens, story.aside.teller.first, time.first))
    story.aside = null
  const { said } = time
  if (said.kind === 'date') {
    placeDate(story, time, said.parts, index)
    return
  }
  if (said.kind !== 'shift' && said.kind !== 'nearby') return
  const base = said.from === 'document' && story.isNews ? story.document : (story.aside?.base ?? story.focus)
  time.unplaced = unplacedValue(said, base)
  if (base === null) return
  let parts: DateParts | null
  if (said.kind === 'shift') parts = shiftBase(base, said.amount, said.unit, said.direction)
  else if (said.unit !== undefined) {
    const unit = unitNear(base, said.unit, said.step)
    parts = unit === null || said.parts === undefined ? unit : { ...unit, ...said.parts }
  } else parts = said.parts === undefined ? null : partNear(base, said.parts, said.step)
  if (parts === null) return
  infer(story, time, parts)
  if (!story.isNews) moveTo(story, parts, story.teller)
}

function placeDate(story: Story, time: Found, said: DateParts, index: number): void {
  const parts =
    said.shortYear === undefined
      ? said
      : { year: fullYear(said.shortYear, story.focus?.year ?? story.document?.year ?? 1999) }
  time.parts = parts
  if (parts.namedDay !== undefined) {
    placeNamedDay(story, time, parts, parts.namedDay)
    return
  }
  if (parts.year !== undefined) {
    tellYear(story, time, parts, index)
    return
  }
  if (parts.decade !== undefined && parts.decade < 10) {
    const latest = Math.floor((story.focus?.year ?? story.document?.year ?? 1999) / 10)
    const inCentury = latest - (latest % 10) + parts.decade
    time.parts = { ...parts, decade: inCentury > latest ? inCentury - 10 : inCentury }
    return
  }
  if (parts.decade !== undefined || parts.century !== undefined || parts.millennium !== undefined) return
  const placed = story.isNews ? placedInNews(story, time, parts) : placedInStory(story, parts, index)
  if (placed === null) return
  infer(story, time, placed)
  if (story.isNews || story.aside !== null) return
  moveTo(story, placed, story.teller)
}

// “'89” is the last such year that the story may look back to.
function fullYear(shortYear: number, latest: number): number {
  const inCentury = latest - (latest % 100) + shortYear
  return inCentury > latest + 10 ? inCentury - 100 : inCentury
}

function placeNamedDay(story: Story, time: Found, parts: DateParts, name: string): void {
  const year = parts.year ?? onlyYearOf(name)
  const base =
    year === undefined
      ? story.isNews
        ? story.document
        : (story.aside?.base ?? story.focus)
      : { year: parts.era === -1 ? 1 - year : year }
  const day = base === null ? null : dayOfName(name, base.year)
  if (day === null || base === null) {
    time.parts = null
    time.unplaced = 'XXXX-XX-XX'
    return
  }
  // News looks back to the last Christmas unless it speaks of what is to come.
  const isAhead =
    story.isNews &&
    year === undefined &&
    story.document !== null &&
    dayNumber(day.year, day.month, day.day) >
      dayNumber(story.document.year, story.document.month, story.document.day) + 31 &&
    !speaksAhead(story.tokens, time)
  const placed = isAhead ? (dayOfName(name, base.year - 1) ?? day) : day
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

function tellYear(story: Story, time: Found, parts: DateParts, index: number): void {
  const base = baseOf(parts)
  if (base === null) return
  if (story.isNews || story.told.get(index)?.isAside === true) {
    story.aside = { base, teller: time }
    return
  }
  story.aside = null
  moveTo(story, parts, time)
}

function placedInStory(story: Story, parts: DateParts, index: number): DateParts | null {
  const focus = story.aside?.base ?? story.focus
  if (focus === null) return null
  if (parts.month !== undefined) return { ...saidYear(storyYear(story, parts.month, focus, index)), ...parts }
  if (parts.season !== undefined) return { ...partNear(focus, { season: parts.season }, 0), ...parts }
  if (parts.quarter !== undefined) return { ...saidYear(focus.year), ...parts }
  if (focus.month === undefined) return null
  if (parts.day !== undefined) return { ...saidYear(focus.year), month: focus.month, ...parts }
  if (focus.day === undefined) return null
  const number = dayNumber(focus.year, focus.month, focus.day)
  if (parts.weekday === undefined) return { ...dayParts(number), ...parts }
  const isThatDay = weekdayNear(number, parts.weekday, 0) === number
  return { ...dayParts(isThatDay ? number : weekdayNear(number, parts.weekday, 1)), ...withoutWeekday(parts) }
}

// A story goes forward: after November comes the January of the next year, unless the text goes on with the year it was in.
function storyYear(story: Story, month: number, focus: Base, index: number): number {
  if (focus.month === undefined || focus.month - month < 8) return focus.year
  for (let next = index + 1; next < index + 12; next++) {
    const told = story.told.get(next)
    if (told !== undefined) return told.year > focus.year ? focus.year + 1 : focus.year
  }
  return focus.year + 1
}

function placedInNews(story: Story, time: Found, parts: DateParts): DateParts | null {
  const { document } = story
  if (document === null) return null
  const aside = story.aside !== null && story.aside.base.year < document.year ? story.aside.base : null
  const number = dayNumber(document.year, document.month, document.day)
  if (parts.month !== undefined)
    return { ...saidYear(aside?.year ?? newsYear(story.tokens, time, parts.month, document)), ...parts }
  if (parts.season !== undefined)
    return {
      ...partNear(
        aside ?? document,
        { season: parts.season },
        aside === null && !speaksAhead(story.tokens, time) ? -1 : 0,
      ),
      ...parts,
    }
  if (parts.quarter !== undefined) {
    const current = Math.floor((document.month + 2) / 3)
    const isPast = parts.quarter >= current && !speaksAhead(story.tokens, time)
    return { ...saidYear(aside?.year ?? (isPast ? document.year - 1 : document.year)), ...parts }
  }
  if (parts.weekday !== undefined) {
    const isToday = weekdayNear(number, parts.weekday, 0) === number
    const step = speaksAhead(story.tokens, time) ? 1 : -1
    return {
      ...dayParts(isToday ? number : weekdayNear(number, parts.weekday, step)),
      ...withoutWeekday(parts),
    }
  }
  if (parts.day !== undefined) return { ...saidYear(document.year), month: document.month, ...parts }
  return { ...dayParts(number), ...parts }
}

function withoutWeekday(parts: DateParts): DateParts {
  const { weekday: _weekday, ...rest } = parts
  return rest
}

function newsYear(
  tokens: TimeTokens,
  time: Found,
  month: number,
  document: NonNullable<Setting['document']>,
): number {
  const isFuture = speaksAhead(tokens, time)
  if (month > document.month && !isFuture)
    return month - document.month > 1 || document.month > 1 ? document.year - 1 : document.year
  if (month < document.month && isFuture) return document.year + 1
  return document.year
}

/** True where the clause speaks of what is still to come: "will meet on Friday", "until next May". */
function speaksAhead(tokens: TimeTokens, time: Found): boolean {
  for (let at = time.first - 1; at >= 0 && at > time.first - 16; at--) {
    if (!isJoined(tokens, at + 1)) return false
    const { role } = wordAt(tokens, at)
    if (role === 'will' || role === 'until' || (role === 'by' && at === time.first - 1)) return true
    if (role === 'stop') return false
  }
  return false
}

function infer(story: Story, time: Found, parts: DateParts): void {
  time.parts = parts
  if (time.basis === 'read') time.basis = 'inferred'
  const teller = story.aside?.teller ?? story.teller
  const { tokens } = story
  if (teller !== null)
    time.from.push({ start: tokens.starts[teller.first] ?? 0, end: tokens.ends[teller.last - 1] ?? 0 })
}

function moveTo(story: Story, parts: DateParts, teller: Found | null): void {
  const base = baseOf(parts)
  if (base === null) return
  story.focus = base
  story.teller = teller
}
