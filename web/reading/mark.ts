import type { MentionMark, TimeMark } from '../../src/api/shown-document.ts'
import type { LedgerLine } from '../../src/entries/ledger.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { Telling } from '../../src/register/telling.ts'
import type { Span } from '../../src/text/span.ts'

/** Something marked in the text, and what stands behind it. */
export type Mark = Span &
  (
    | { readonly marks: 'entry'; readonly entry: string; readonly telling: Telling }
    | { readonly marks: 'date'; readonly time: TimeMark }
    | { readonly marks: 'name'; readonly mention: MentionMark }
    | { readonly marks: 'finding'; readonly finding: RegisterFinding }
    | { readonly marks: 'unread'; readonly sentence: LedgerLine }
  )

/** A stretch of text that the same marks lie on. */
export type Segment = Span & { readonly marks: readonly Mark[] }

/** Cuts a stretch of text where marks begin and end, and at some further places; marks in order of their starts. */
export function segmentsOf(span: Span, marks: readonly Mark[], at: readonly number[] = []): Segment[] {
  const inside = marks.filter(({ start, end }) => start < span.end && end > span.start)
  const cuts = new Set([span.start, span.end, ...at])
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const places = [...cuts].sort((one, other) => one - other)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of places.entries()) {
    const end = places[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (; next < inside.length; next++) {
      const mark = inside[next]
      if (mark === undefined || mark.start > start) break
      if (mark.end > start) open.push(mark)
    }
    segments.push({ start, end, marks: [...open] })
  }
  return segments
}
