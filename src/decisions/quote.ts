import type { Span } from '../text/span.ts'

/** Words of a document with a little before and after: they are found again when the text around them has changed. */
export type Quote = {
  readonly words: string
  readonly before: string
  readonly after: string
}

const around = 40

/** The quotation of a span. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    words: text.slice(span.start, span.end),
    before: text.slice(Math.max(0, span.start - around), span.start),
    after: text.slice(span.end, span.end + around),
  }
}

/** Where a quotation stands in a text of today: of several places the one whose neighbours are most alike; null where the words are gone. */
export function findQuote(text: string, { words, before, after }: Quote): Span | null {
  if (words === '') return null
  let best: Span | null = null
  let most = -1
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const alike = sameEnding(text, at, before) + sameBeginning(text, end, after)
    if (alike <= most) continue
    best = { start: at, end }
    most = alike
    if (most === before.length + after.length) break
  }
  // Words that stood among others and now stand among none of them are other words.
  const isEdge = before.length + after.length < 4
  return most > 2 || isEdge || (best !== null && words.length > 12) ? best : null
}

function sameEnding(text: string, end: number, before: string): number {
  let same = 0
  while (same < before.length && end - same > 0 && text[end - same - 1] === before[before.length - same - 1])
    same++
  return same
}

function sameBeginning(text: string, start: number, after: string): number {
  let same = 0
  while (same < after.length && text[start + same] === after[same]) same++
  return same
}
