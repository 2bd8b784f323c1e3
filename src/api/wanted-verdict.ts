import type { Quote } from '../decisions/quote.ts'
import type { EntryKind } from '../entries/all-kinds.ts'
import type { DecidedValues, LoggedDecision } from '../register/logged-decision.ts'
import type { ShownEntry } from './shown-entry.ts'

/** An entry or an entity of the register, by its id; or one telling of an entry, by the id of the telling. */
export type Named = { readonly entry: string } | { readonly entity: string }

/**
 * What a person says of a reading, by the ids that the API gave; the server ties it to the words.
 * Verdicts on entries need `If-Match` with the version of the entry (of `one`, where there are two).
 */
export type WantedVerdict =
  | { readonly verdict: 'accept' | 'reject'; readonly entry: string }
  | { readonly verdict: 'correct'; readonly entry: string; readonly values: DecidedValues }
  | { readonly verdict: 'same' | 'different'; readonly one: Named; readonly other: Named }
  | { readonly verdict: 'silence'; readonly finding: string }
  | {
      readonly verdict: 'add'
      readonly document: string
      readonly about: Quote
      readonly kind: EntryKind
      readonly values: DecidedValues
    }
  | { readonly verdict: 'undo'; readonly decision: string }

/** What is posted to `/api/decisions`. */
export type WantedDecisionBody = { readonly verdict: WantedVerdict; readonly why: string | null }

/** The decision as it stands in the log, and the entry as it is now; null where it is about none, or rejected it. */
export type MadeDecision = { readonly decision: LoggedDecision; readonly entry: ShownEntry | null }

/** The log, the newest first. */
export type DecisionList = {
  readonly decisions: readonly LoggedDecision[]
  readonly total: number
  readonly next: string | null
  /** Decisions whose words are not found any more, and why. */
  readonly lost: readonly { readonly decision: LoggedDecision; readonly reason: string }[]
}
