import type { DecidedValues, LoggedDecision } from './logged-decision.ts'
import type { Telling } from './telling.ts'

/**
 * The decisions in force, by what they are about in the documents of today.
 * Undone decisions and those that undid them are left out.
 */
export type Judgements = {
  /** By the id of a telling. */
  readonly rejected: ReadonlyMap<string, string>
  readonly accepted: ReadonlyMap<string, readonly string[]>
  readonly corrected: ReadonlyMap<
    string,
    readonly { readonly decision: string; readonly values: DecidedValues }[]
  >
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
  /** Decisions whose words are not found any more, and why; they stay in the log. */
  readonly lost: readonly { readonly decision: LoggedDecision; readonly reason: string }[]
}

/** Two things that a decision says are one, or are not. */
export type Pairing = { readonly one: string; readonly other: string; readonly decision: string }
