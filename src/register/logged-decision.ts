import type { Quote } from '../decisions/quote.ts'
import type { EntryKind } from '../entries/all-kinds.ts'

/** The telling that a decision is about: found again by its words, in any edition of its document. */
export type TellingTarget = {
  readonly document: string
  readonly kind: EntryKind
  readonly about: Quote
  /** Its id when the decision was made. */
  readonly telling: string
}

/** An entry, by all tellings that it had when the decision was made; or an entity, by its id. */
export type Target = { readonly tellings: readonly TellingTarget[] } | { readonly entity: string }

/** Values that people give: of fields by their names, parties as role and name; null: there is none. */
export type DecidedValues = {
  readonly form?: string | null
  /** EDTF. */
  readonly date?: string | null
  readonly place?: string | null
  readonly parties?: readonly { readonly role: string; readonly name: string }[]
  readonly status?: 'held' | 'planned' | 'denied'
  readonly saidBy?: string | null
  readonly title?: string | null
  readonly series?: string | null
  readonly ordinal?: number | null
  readonly number?: string | null
  readonly paragraphs?: readonly number[]
  readonly post?: string | null
  readonly honour?: string | null
  readonly amount?: string | null
}

/** What a person said of a reading. */
export type Verdict =
  | { readonly verdict: 'accept' | 'reject'; readonly entry: Target }
  | { readonly verdict: 'correct'; readonly entry: Target; readonly values: DecidedValues }
  | { readonly verdict: 'same' | 'different'; readonly one: Target; readonly other: Target }
  | {
      readonly verdict: 'silence'
      readonly document: string
      /** A rule or a family of rules. */
      readonly rule: string
      readonly about: Quote
    }
  | {
      readonly verdict: 'add'
      readonly document: string
      readonly about: Quote
      readonly kind: EntryKind
      readonly values: DecidedValues
    }
  | { readonly verdict: 'undo'; readonly decision: string }

/** A decision as the log of a workspace keeps it: never changed, never taken out. */
export type LoggedDecision = Verdict & {
  /** Made of its place in the log and its hash. */
  readonly id: string
  readonly who: string
  /** The instant: `2026-11-24T18:20:00.000Z`. */
  readonly when: string
  readonly why: string | null
}
