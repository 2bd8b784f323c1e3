import type { Span } from '../text/span.ts'

/** Asks for the number of the paragraph, counted from 1, in which an offset stands; before the first it is 1. */
export function paragraphFinder(paragraphs: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = paragraphs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(1, low)
  }
}
