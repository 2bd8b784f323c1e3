import type { EntryKind } from '../entries/all-kinds.ts'
import type { Status } from '../entries/entry-facts.ts'

/** A lane of the timeline: a body or a document. */
export type TimelineLane = { readonly id: string; readonly name: string }

/** One entry on the timeline, as small as it can be. */
export type TimelineRow = {
  readonly id: string
  readonly kind: EntryKind
  readonly status: Status
  /** EDTF; null where it is not dated. */
  readonly date: string | null
  /** The first and last day that the date may be, as day numbers; null where open or not known. */
  readonly first: number | null
  readonly last: number | null
  /** Indices into `bodies`. */
  readonly bodies: readonly number[]
  /** Indices into `documents`. */
  readonly documents: readonly number[]
  readonly summary: string
}

/** The entries that answer a query, on a line of time; sorted by date, those without one last. */
export type Timeline = {
  readonly bodies: readonly TimelineLane[]
  readonly documents: readonly TimelineLane[]
  readonly rows: readonly TimelineRow[]
  /** How many entries answer the query; more than `rows` where the limit cut them. */
  readonly total: number
}
