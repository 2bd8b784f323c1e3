import type { Edtf } from '../edtf/edtf.ts'
import type { Span } from '../text/span.ts'

/** One who takes part, by the fullest name that the words give. */
export type Party = {
  readonly role: string
  readonly name: string
  /** Where it is named; empty for one supplied by the context. */
  readonly from: readonly Span[]
  /** The id of its entity in the register of the document; null until resolved. */
  readonly entity: string | null
  readonly aliases: readonly string[]
}

/** `held`: it happened, by the document's word. */
export type Status = 'held' | 'planned' | 'denied'

/** The values of an entry, whatever its kind; a kind's own file says which of them it has. */
export type EntryFacts = {
  readonly form: string | null
  readonly date: Edtf | null
  readonly place: string | null
  readonly parties: readonly Party[]
  readonly status: Status
  /** Who within the document says so; null where the document itself does. */
  readonly saidBy: string | null
  readonly title: string | null
  readonly series: string | null
  readonly ordinal: number | null
  readonly number: string | null
  readonly paragraphs: readonly number[]
  readonly post: string | null
  readonly honour: string | null
  readonly amount: string | null
}

/** The fields that only some kinds have. */
export type KindField =
  | 'form'
  | 'title'
  | 'series'
  | 'ordinal'
  | 'number'
  | 'paragraphs'
  | 'post'
  | 'honour'
  | 'amount'
