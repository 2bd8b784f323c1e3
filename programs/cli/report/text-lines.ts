import type { Span } from '../../../src/text/span.ts'

/** A place as people count: line and column from 1; columns in UTF-16 code units. */
export type TextPlace = { readonly line: number; readonly column: number }

/** The lines of a text, for turning offsets into places. */
export type TextLines = {
  placeOf(offset: number): TextPlace
  /** The line with an offset in it, without its end. */
  lineOf(offset: number): Span
}

/** Finds the lines of a text once. */
export function textLines(text: string): TextLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const indexOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    placeOf(offset) {
      const index = indexOf(offset)
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
    },
    lineOf(offset) {
      const index = indexOf(offset)
      const start = starts[index] ?? 0
      const next = starts[index + 1]
      const end = next === undefined ? text.length : next - 1
      return { start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end }
    },
  }
}
