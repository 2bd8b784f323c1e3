import type { Span } from '../text/span.ts'
import type { DecidedValues, LoggedDecision } from './logged-decision.ts'
import type { RegisterParty } from './register-entry.ts'
import type { Telling } from './telling.ts'

/**
 * The decisions in force, by what they are about in the documents of today.
 * Undone decisions and those that undid them are left out.
 */
export type Judgements = {
  /** By the id of a telling. */
  readonly rejected: ReadonlyMap<string, string>
  readonly accepted: ReadonlyMap<string, readonly string[]>
  readonly corrected: ReadonlyMap<string, readonly Correction[]>
  /** Pairs of tellings, each with the decision that says so, in the order of the log. */
  readonly same: readonly Pairing[]
  readonly different: readonly Pairing[]
  /** Pairs of entities. */
  readonly sameEntities: readonly Pairing[]
  readonly differentEntities: readonly Pairing[]
  /** Entries added by hand, as tellings of their documents, with their decisions. */
  readonly added: readonly { readonly decision: string; readonly telling: Telling }[]
  /** By the id of a finding: the decision that silences it. */
  readonly silenced: ReadonlyMap<string, string>
  /** All silences, for findings that are made when documents are merged. */
  readonly silences: readonly SilencedPlace[]
  /** Decisions whose words are not found any more, and why; they stay in the log. */
  readonly lost: readonly { readonly decision: LoggedDecision; readonly reason: string }[]
  /** The place of each decision in the log, by its id: of two corrections of one field the later one holds. */
  readonly places: ReadonlyMap<string, number>
}

/** What a decision puts in the place of what was read; the parties, where it gives any, with their entities. */
export type Correction = {
  readonly decision: string
  readonly values: DecidedValues
  readonly parties: readonly RegisterParty[] | null
}

/** Where a decision silences which rule or family. */
export type SilencedPlace = {
  readonly decision: string
  readonly document: string
  readonly rule: string
  readonly span: Span
}

/** Two things that a decision says are one, or are not. */
export type Pairing = { readonly one: string; readonly other: string; readonly decision: string }
