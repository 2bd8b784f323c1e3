import type { Document, SourceStep } from './document.ts'
import type { Span } from './span.ts'

/** A stretch of a document's source, in the part that holds it. */
export type SourceSpan = Span & { readonly part?: string; readonly isExact: boolean }

/**
 * Where a stretch of text stands in its source; `isExact` is true where the very same characters stand there.
 * A stretch that runs over two parts is cut at the end of the first.
 */
export function sourceSpan(document: Pick<Document, 'source'>, span: Span): SourceSpan {
  const { source } = document
  if (source.length === 0) return { start: span.start, end: span.end, isExact: true }
  const first = stepAt(source, span.start)
  const begin = source[first]
  if (begin === undefined) return { start: 0, end: 0, isExact: false }
  const start = begin.length === undefined ? begin.source + (span.start - begin.start) : begin.source
  let end = start
  let isExact = span.end > span.start
  for (let at = first; at < source.length; at++) {
    const step = source[at]
    if (step === undefined || (at > first && step.start >= span.end)) break
    if (step.part !== begin.part) return { ...inPart(begin.part), start, end, isExact: false }
    if (at > first || step.length !== undefined) isExact = false
    const next = source[at + 1]
    const stop = Math.min(span.end, next === undefined ? span.end : next.start)
    const stepEnd =
      step.length === undefined
        ? step.source + Math.max(0, stop - step.start)
        : step.source + (span.end > step.start ? step.length : 0)
    end = Math.max(end, stepEnd)
  }
  return { ...inPart(begin.part), start, end, isExact }
}

function inPart(part: string | undefined): { readonly part?: string } {
  return part === undefined ? {} : { part }
}

function stepAt(steps: readonly SourceStep[], offset: number): number {
  let low = 0
  let high = steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((steps[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
