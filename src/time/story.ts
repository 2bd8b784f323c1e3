import type { DateParts } from './date-parts.ts'
import type { Found } from './found.ts'
import { type Base, baseOf } from './reckon.ts'
import type { TimeTokens } from './time-tokens.ts'
import type { ToldYear } from './told-years.ts'

/** How far the reader has come in what a document tells. */
export type Story = {
  readonly tokens: TimeTokens
  readonly document: Base | null
  readonly isNews: boolean
  /** The years told, by the index of the time that tells them. */
  readonly told: ReadonlyMap<number, ToldYear>
  /** The time the story is at. */
  focus: Base | null
  /** The words that told its year. */
  teller: Found | null
  /** A time told in passing: a year holds for its own sentence, a date for its paragraph. */
  aside: { readonly base: Base; readonly teller: Found } | null
  /** The year told last, in passing or not: what "that year" means. */
  last: Base | null
  /** The token that the reader has come to, and the first one of its paragraph. */
  at: number
  paragraph: number
  /** The decade told since any year: what "the decade" means. */
  decade: { readonly decade: number; readonly era?: -1 | 1 } | null
  /** True at the start of a range that ends in the next year: "October to March". */
  wraps: boolean
  /** True at the end of such a range. */
  hasWrapped: boolean
}

/** The time that words count from: what was told in passing close by, else where the story is. */
export function nearBase(story: Story): Base | null {
  return story.aside?.base ?? story.focus
}

/** Takes the story to a time. */
export function moveTo(story: Story, parts: DateParts, teller: Found | null): void {
  const base = baseOf(parts)
  if (base === null) return
  story.last = base
  // The year alone, told again, takes nothing from the day the story has come to.
  const isSameYear = story.focus?.year === base.year && base.month === undefined && base.season === undefined
  if (!isSameYear) story.focus = base
  story.teller = teller
}

/** Gives a time what was filled in, with the words its year came from. */
export function infer(story: Story, time: Found, parts: DateParts): void {
  time.parts = parts
  if (time.basis === 'read') time.basis = 'inferred'
  const teller = story.aside?.teller ?? story.teller
  const { starts, ends } = story.tokens
  if (teller !== null)
    time.from = [...time.from, { start: starts[teller.first] ?? 0, end: ends[teller.last - 1] ?? 0 }]
}
