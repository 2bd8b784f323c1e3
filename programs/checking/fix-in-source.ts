import type { Fix } from '../../src/checks/finding.ts'
import type { Document, SourceStep } from '../../src/text/document.ts'

/** A fix as it is made in the source of a document; null where its words do not stand there as one piece. */
export function fixInSource(fix: Fix, document: Document, source: string): Fix | null {
  const { start, end } = fix.span
  const from = placeInSource(start, document.source)
  if (from === null) return null
  const to = from + end - start
  const isWhole = source.slice(from, to) === document.text.slice(start, end)
  const isOnePiece = end === start || placeInSource(end - 1, document.source) === to - 1
  return isWhole && isOnePiece ? { ...fix, span: { start: from, end: to } } : null
}

// Where a unit of the text stands in the source; null where it stands for something else.
function placeInSource(at: number, steps: readonly SourceStep[]): number | null {
  if (steps.length === 0) return at
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((steps[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const step = steps[low - 1]
  if (step === undefined || step.length === 0) return null
  return step.length === undefined || at === step.start ? step.source + at - step.start : null
}
