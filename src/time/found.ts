import type { Basis } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { DateParts } from './date-parts.ts'
import type { Unit } from './lexeme.ts'

/** What a stretch of words says of time, before it is known from when they count. */
export type Said =
  | { readonly kind: 'date'; readonly parts: DateParts }
  /** "two years later": so many units from the narrative's time or the document's date. */
  | {
      readonly kind: 'shift'
      readonly amount: number
      readonly unit: Unit
      readonly direction: 1 | -1
      readonly from: Origin
    }
  /** "the next day", "last summer", "that year": the one before, at, or after the time reckoned from. */
  | {
      readonly kind: 'nearby'
      readonly step: number
      readonly unit?: Unit
      readonly parts?: DateParts
      readonly from: Origin
    }
  /** "now", "recently". */
  | { readonly kind: 'reference'; readonly value: string }
  /** An amount of NaN is an uncertain number. */
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: Unit }
  | { readonly kind: 'set'; readonly value: string }

/** From when words count: the narrative's time, or the day the document was written. */
export type Origin = 'narrative' | 'document'

/** A stretch of words that tells a time: token indices, `last` excluded. */
export type Found = {
  first: number
  last: number
  readonly by: string
  basis: Basis
  said: Said
  mod: string
  /** Where the words tell a range: its later end. */
  to: Found | null
  /** Set where the words before it open or close its time. */
  relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'during'
  /** What it comes to, filled in from its surroundings; null where it stays unknown. */
  parts: DateParts | null
  /** The TIMEX3 value of a time that could not be placed. */
  unplaced: string
  /** The other reading of day and month. */
  other: DateParts | null
  /** Words outside that a part was taken from. */
  from: readonly Span[]
}

const nothing: readonly Span[] = []

/** A found time with the fields that only joins fill in left empty. */
export function found(first: number, last: number, by: string, said: Said, basis: Basis = 'read'): Found {
  return {
    first,
    last,
    by,
    basis,
    said,
    mod: '',
    to: null,
    relation: 'at',
    parts: null,
    unplaced: '',
    other: null,
    from: nothing,
  }
}

/** A found date. */
export function foundDate(
  first: number,
  last: number,
  by: string,
  parts: DateParts,
  basis: Basis = 'read',
): Found {
  return found(first, last, by, { kind: 'date', parts }, basis)
}
