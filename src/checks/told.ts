import type { Span } from '../text/span.ts'

/** One happening as one place of a document tells it. */
export type Told = {
  readonly key: string
  readonly what: string
  readonly year: number | null
  readonly date: string | null
  readonly place: string | null
  readonly span: Span
}
