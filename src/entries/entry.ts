import type { Edtf } from '../edtf/edtf.ts'
import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'

/** The eleven kinds of what a document can say happened. */
export type EntryKind =
  | 'meeting'
  | 'act'
  | 'membership'
  | 'founding'
  | 'renaming'
  | 'relations'
  | 'appointment'
  | 'visit'
  | 'conferral'
  | 'assistance'
  | 'incident'

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

/** The short dated record of one thing that a document says happened. */
export type Entry = {
  readonly id: string
  readonly kind: EntryKind
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
  readonly summary: string
  readonly evidence: readonly Span[]
  /** How each value was got, by the name of its field; fields that are null have none. */
  readonly readings: Readonly<Record<string, Reading<unknown>>>
}
