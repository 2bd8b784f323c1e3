import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { EntryKind } from './all-kinds.ts'
import type { EntryFacts } from './entry-facts.ts'

/** The short dated record of one thing that a document says happened. */
export type Entry = EntryFacts & {
  readonly id: string
  readonly kind: EntryKind
  readonly summary: string
  readonly evidence: readonly Span[]
  /** How each value was got, by the name of its field; fields that are null have none. */
  readonly readings: Readonly<Record<string, Reading<unknown>>>
}
