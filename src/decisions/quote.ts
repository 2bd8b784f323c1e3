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

/**
 * Where a quotation stands in a text of today: of several places the one whose neighbours are most alike; null where the words are gone.
 * Lines may be broken elsewhere than they were.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  if (quote.words === '') return null
  if (text.includes(quote.words)) return findExact(text, quote)
  const line = onOneLine(text)
  const found = findExact(line.text, {
    words: onOneLine(quote.words).text.trim(),
    before: onOneLine(quote.before).text,
    after: onOneLine(quote.after).text,
  })
  if (found === null) return null
  return { start: line.offsetAt(found.start), end: line.offsetAt(found.end - 1) + 1 }
}

function findExact(text: string, { words, before, after }: Quote): Span | null {
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

/** A text with one space for each stretch of white space, and the way back. */
function onOneLine(text: string): { readonly text: string; readonly offsetAt: (at: number) => number } {
  // Only where a stretch is shortened do the offsets move.
  const steps: { readonly at: number; readonly shift: number }[] = []
  let shift = 0
  const line = text.replace(/\s+/g, (white, start: number) => {
    if (white.length > 1) {
      shift += white.length - 1
      steps.push({ at: start + white.length - shift, shift })
    }
    return ' '
  })
  return {
    text: line,
    offsetAt(at) {
      let low = 0
      let high = steps.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((steps[middle]?.at ?? 0) <= at) low = middle + 1
        else high = middle
      }
      return at + (steps[low - 1]?.shift ?? 0)
    },
  }
}
