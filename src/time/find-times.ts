import { lexiconOf } from './lexicon.ts'
import { readTokens } from './read-tokens.ts'
import { scanTimeTokens } from './scan-time-tokens.ts'
import type { TimeExpression } from './time-expression.ts'

/** How a text is to be read. */
export type FindTimesOptions = {
  /** The day the text was written, as an EDTF or ISO 8601 date: "today" and the like count from it. */
  readonly reference?: string
  /** BCP 47; English where nothing is said. */
  readonly language?: string
}

/** A time as the library gives it: offsets count in the text. */
export type FoundTime = Omit<TimeExpression, 'first' | 'last'> & { readonly words: string }

/** Finds every expression of time in a text. */
export function findTimes(text: string, options: FindTimesOptions = {}): FoundTime[] {
  const language = options.language ?? 'en'
  const tokens = scanTimeTokens(text, lexiconOf(language))
  return readTokens(tokens, options.reference, language).map((time) => toFoundTime(text, time))
}

function toFoundTime(
  text: string,
  { start, end, kind, date, alternatives, relation, timex, calendar }: TimeExpression,
): FoundTime {
  const words = text.slice(start, end)
  return calendar === undefined
    ? { words, start, end, kind, date, alternatives, relation, timex }
    : { words, start, end, kind, date, alternatives, relation, timex, calendar }
}
