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

/** What the register knows under an id of its own in the fields that name something; null where it knows nothing. */
export type FieldEntities = {
  /** The entity of the place. */
  readonly place: string | null
  /** The authority's state in which the place lies, or which it is. */
  readonly country: string | null
  /** The authority's series of meetings. */
  readonly series: string | null
  /** The authority's treaty, charter or resolution of that title. */
  readonly title: string | null
}

/** One happening as one document tells it: an entry of that document, with its words. */
export type Telling = {
  /** The id of the document, a slash, and the id of the entry in it. */
  readonly id: string
  /** The id of the kept document. */
  readonly document: string
  readonly entry: Entry
  readonly entities: FieldEntities
  readonly evidence: readonly Evidence[]
  /**
   * Those of its `matchKeys` that too many tellings of its document have for any of them to be found by it;
   * left out where there are none.
   */
  readonly crowded?: readonly string[]
}
