import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision, Verdict } from '../../src/register/logged-decision.ts'
import type { RegisterDatabase } from '../database/register-database.ts'

/** The original bytes of a document, and what is known of it. */
export type Original = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly source: string | null
  readonly date: string | null
  readonly language: string
  /** Told what a reader should know of how it was read, such as that its encoding was guessed. */
  readonly remark?: (remark: string) => void
}

/** What a person wants to say, and the version of the entry that they saw. */
export type WantedDecision = {
  readonly verdict: Verdict
  readonly who: string
  readonly why: string | null
  /** The version of the entry that was looked at; null: whatever it is now. */
  readonly seen: string | null
}

/** A decision in the log, or why it was refused: the entry has changed since it was looked at, or the decision cannot be: see `refusalOf`. */
export type DecisionAnswer =
  | { readonly decision: LoggedDecision }
  | { readonly refused: 'changed' | 'contradiction' | 'unknown' | 'invalid'; readonly reason: string }

/** Documents and decisions, kept for good, and the register that is built from them. */
export type Workspace = {
  /** The folder, or the address of the database without its password. */
  readonly where: string
  /** Every edition of every document, in the order in which they were added. */
  readonly documents: () => Promise<readonly KeptDocument[]>
  /** The bytes under a hash; an error names the hash where they are missing or changed. */
  readonly bytesOf: (hash: string) => Promise<Uint8Array>
  /** Keeps originals for good: when it returns they are on the disk. Bytes that are kept already are not kept twice. */
  readonly keep: (originals: readonly Original[]) => Promise<readonly KeptDocument[]>
  readonly decisions: () => Promise<readonly LoggedDecision[]>
  /** Appends to the log and builds the register anew where it is touched; on the disk when it returns. */
  readonly decide: (wanted: WantedDecision) => Promise<DecisionAnswer>
  readonly register: RegisterDatabase
  readonly close: () => Promise<void>
}
