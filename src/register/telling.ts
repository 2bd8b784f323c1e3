import type { Quote } from '../decisions/quote.ts'
import type { Entry } from '../entries/entry.ts'
import type { Span } from '../text/span.ts'

/** Words of a document that an entry stands on. */
export type Evidence = {
  readonly span: Span
  readonly quote: Quote
  /** The number of its paragraph, counted from 1. */
  readonly paragraph: number
}

/** One happening as one document tells it: an entry of that document, with its words. */
export type Telling = {
  /** The id of the document, a slash, and the id of the entry in it. */
  readonly id: string
  /** The id of the kept document. */
  readonly document: string
  readonly entry: Entry
  readonly evidence: readonly Evidence[]
}
