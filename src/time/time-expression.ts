import type { Edtf } from '../edtf/edtf.ts'
import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'

/** A stretch of text that tells a time, as people would mark it: a range or a repaired date is one expression. */
export type TimeExpression = Span & {
  /** Token indices, `last` excluded. */
  readonly first: number
  readonly last: number
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** The calendar date or interval it tells; null for durations, sets and vague references. */
  readonly date: Reading<Edtf> | null
  /** The date as the words count it, where they use another calendar than the Gregorian. */
  readonly calendar?: OtherDate
  /** Other readings of the same words, where day and month may be exchanged. */
  readonly alternatives: readonly Edtf[]
  /** How the words before it set it: on, since, until, before, after, by, about, from…to. */
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'during'
  /** The TIMEX3 face: one element, or two where TimeML cuts a range at its ends. */
  readonly timex: readonly Timex[]
}

/** A date of another calendar, as it is written. */
export type OtherDate = {
  readonly calendar: 'julian' | 'hijri' | 'persian'
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** One TIMEX3 element. */
export type Timex = Span & {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: string
  /** The words that a relative time counts from: "two years later" from the year told before. */
  readonly anchor?: Span
}
