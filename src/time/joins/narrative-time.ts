import { connectorBetween } from '../connector.ts'
import type { DateParts } from '../date-parts.ts'
import type { Found, Said } from '../found.ts'
import { inSameSentence } from '../in-same-sentence.ts'
import type { Join } from '../join.ts'
import { placeInNews } from '../place-in-news.ts'
import { placeInStory } from '../place-in-story.ts'
import { placeNamedDay } from '../place-named-day.ts'
import { type Base, baseOf, partNear, shiftBase, unitNear } from '../reckon.ts'
import { infer, moveTo, nearBase, type Story } from '../story.ts'
import { type TimeTokens, TokenFlag, wordAt } from '../time-tokens.ts'
import { type ToldYear, toldYears } from '../told-years.ts'
import { unplacedValue } from '../unplaced-value.ts'

/** Fills in what a time leaves out from the times told before it: "On October 17, 1918 … on November 3 … the next day". */
export const narrativeTime: Join = {
  id: 'time/joins/narrative-time',
  apply(tokens, times, { document, isNews }) {
    const story: Story = {
      tokens,
      document,
      isNews,
      told: toldYears(tokens, times),
      focus: null,
      teller: null,
      aside: null,
      last: null,
      wraps: false,
      hasWrapped: false,
      decade: null,
      at: 0,
      paragraph: 0,
    }
    // With nothing but a year to go by, the story begins in it.
    if (isNews || (document !== null && document.day === undefined)) story.focus = document
    for (const [index, time] of times.entries()) {
      const next = times[index + 1]
      story.hasWrapped = story.wraps
      story.wraps = next !== undefined && isWrapped(tokens, time, next)
      follow(story, time, index)
      if (time.to !== null) follow(story, time.to, index)
    }
    return times
  },
}

function follow(story: Story, time: Found, index: number): void {
  if (story.aside !== null && !reaches(story, story.aside, time)) story.aside = null
  const { said } = time
  if (said.kind === 'date') placeDate(story, time, said.parts, index)
  else if (said.kind === 'shift' || said.kind === 'nearby') placeNear(story, time, said)
}

function reaches(story: Story, aside: NonNullable<Story['aside']>, time: Found): boolean {
  if (inSameSentence(story.tokens, aside.teller.first, time.first)) return true
  if (aside.base.month === undefined) return false
  // News counts from its own day again, unless it has told of a day long gone.
  if (story.isNews && Math.abs(aside.base.year - (story.document?.year ?? 0)) < 2) return false
  return aside.teller.first >= paragraphStart(story, aside.teller.first, time.first)
}

// Each token is looked at once, and only behind a look aside: a paragraph may be as long as a book.
function paragraphStart(story: Story, from: number, to: number): number {
  const { flags } = story.tokens
  for (story.at = Math.max(story.at, from); story.at < to; story.at++) {
    if (((flags[story.at + 1] ?? 0) & TokenFlag.breakBefore) !== 0) story.paragraph = story.at + 1
  }
  return story.paragraph
}

function placeNear(story: Story, time: Found, said: Extract<Said, { kind: 'shift' | 'nearby' }>): void {
  // In a history “today” is the reader's day, which no date tells.
  if (time.by === 'time/patterns/today' && !story.isNews) {
    time.unplaced =
      said.kind === 'nearby' && said.step === 0 && said.parts === undefined
        ? 'PRESENT_REF'
        : unplacedValue(said, null)
    return
  }
  if (said.kind === 'nearby' && said.unit === 'DE' && story.decade !== null) {
    infer(story, time, {
      ...story.decade,
      decade: story.decade.decade + said.step * (story.decade.era === -1 ? -1 : 1),
    })
    return
  }
  const base = originOf(story, said)
  time.unplaced = unplacedValue(said, base)
  if (base === null) return
  const parts =
    said.kind === 'shift' ? shiftBase(base, said.amount, said.unit, said.direction) : nearParts(base, said)
  // Neither standard writes a year of five figures without more ado, and no history tells one.
  if (parts === null || (parts.year ?? 0) > 9999 || (parts.decade ?? 0) > 999 || (parts.century ?? 0) > 99)
    return
  infer(story, time, parts)
  // A look back ("a year earlier") does not move the story; what comes next does.
  const isBack = said.kind === 'shift' ? said.direction === -1 : said.step < 0
  if (!story.isNews && !isBack && story.aside === null) moveTo(story, parts, story.teller)
}

function nearParts(base: Base, said: Extract<Said, { kind: 'nearby' }>): DateParts | null {
  if (said.unit === undefined) return said.parts === undefined ? null : partNear(base, said.parts, said.step)
  const unit = unitNear(base, said.unit, said.step)
  return unit === null || said.parts === undefined ? unit : { ...unit, ...said.parts }
}

// “That year” is the one told last, be it in passing; other times count from where the story is.
function originOf(story: Story, said: Extract<Said, { kind: 'shift' | 'nearby' }>): Base | null {
  if (story.isNews) return said.from === 'document' ? story.document : nearBase(story)
  const isThatYear = said.kind === 'nearby' && said.step === 0 && said.unit === 'Y'
  return isThatYear ? (story.last ?? story.focus) : nearBase(story)
}

function placeDate(story: Story, time: Found, said: DateParts, index: number): void {
  const parts =
    said.shortYear === undefined
      ? said
      : { year: fullYear(said.shortYear, story.focus?.year ?? story.document?.year ?? 1999) }
  time.parts = parts
  if (parts.namedDay !== undefined) placeNamedDay(story, time, parts, parts.namedDay)
  else if (parts.year !== undefined) tellYear(story, time, parts, index)
  else if (parts.decade !== undefined) tellDecade(story, time, parts, parts.decade)
  else if (parts.century === undefined && parts.millennium === undefined) placeOpen(story, time, parts, index)
}

function placeOpen(story: Story, time: Found, parts: DateParts, index: number): void {
  const placed = story.isNews ? placeInNews(story, time, parts) : placeInStory(story, parts, index)
  if (placed === null) return
  infer(story, time, placed)
  // A winter to come does not move the story: “fearing the winter, they halted”.
  if (placed.season !== undefined && placed.year !== nearBase(story)?.year) return
  if (!story.isNews && story.aside === null) moveTo(story, placed, story.teller)
  else if (story.aside !== null) keepAside(story, story.aside, placed)
}

// What is told within a look aside carries it on; a Friday of the report's own week does not.
function keepAside(story: Story, aside: NonNullable<Story['aside']>, placed: DateParts): void {
  const base = baseOf(placed)
  if (base !== null && base.year === aside.base.year) story.aside = { base, teller: aside.teller }
}

function tellYear(story: Story, time: Found, parts: DateParts, index: number): void {
  const base = baseOf(parts)
  if (base === null) return
  story.decade = null
  const told = story.told.get(index)
  if (!story.isNews && told?.isAside !== true) {
    story.aside = null
    moveTo(story, parts, time)
    return
  }
  story.last = base
  if (told?.isForeign !== true || happensIn(story, time, told)) story.aside = { base, teller: time }
}

// “was set up in 1976 and met the following year”: however far from the story, its own sentence is in it.
function happensIn({ tokens }: Story, time: Found, told: ToldYear): boolean {
  return !told.isTerm && wordAt(tokens, time.first - 1).lower === 'in'
}

// “'89” is the last such year that the story may look back to.
function fullYear(shortYear: number, latest: number): number {
  const inCentury = latest - (latest % 100) + shortYear
  return inCentury > latest + 10 ? inCentury - 100 : inCentury
}

function tellDecade(story: Story, time: Found, parts: DateParts, decade: number): void {
  const full = decade < 10 ? fullDecade(parts, decade, story) : { ...parts, decade }
  time.parts = full
  story.decade = { decade: full.decade, ...(parts.era === undefined ? {} : { era: parts.era }) }
}

function fullDecade(parts: DateParts, decade: number, story: Story): DateParts & { readonly decade: number } {
  const latest = Math.floor((story.focus?.year ?? story.document?.year ?? 1999) / 10)
  const inCentury = latest - (latest % 10) + decade
  return { ...parts, decade: inCentury > latest ? inCentury - 10 : inCentury }
}

// "October to March": the range ends in another year than it begins.
function isWrapped(tokens: TimeTokens, one: Found, other: Found): boolean {
  if (one.said.kind !== 'date' || other.said.kind !== 'date') return false
  const { month, year } = one.said.parts
  const until = other.said.parts
  if (
    month === undefined ||
    year !== undefined ||
    until.month === undefined ||
    until.year !== undefined ||
    month <= until.month
  )
    return false
  return connectorBetween(tokens, one, other) === 'range'
}
