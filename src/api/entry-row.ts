import type { EntryKind } from '../entries/all-kinds.ts'
import type { Status } from '../entries/entry-facts.ts'
import type { Review } from '../register/register-entry.ts'

/** An entry in one line, for lists and drawings of many. */
export type EntryRow = {
  readonly id: string
  readonly kind: EntryKind
  readonly form: string | null
  readonly status: Status
  /** EDTF. */
  readonly date: string | null
  /** The first and last day that the date may be, as day numbers (1 January of the year 1 is 1); null where open or not known. */
  readonly first: number | null
  readonly last: number | null
  readonly place: string | null
  readonly summary: string
  readonly review: Review
  /** How many documents tell it. */
  readonly documents: number
  /** True where its documents disagree about a value. */
  readonly isDisputed: boolean
}
