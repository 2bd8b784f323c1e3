import type { EntryKind } from '../entries/all-kinds.ts'
import type { EntryFacts } from '../entries/entry-facts.ts'
import type { Basis } from '../text/reading.ts'
import type { FieldEntities, Telling } from './telling.ts'

/** One who takes part, by the name that the register prints, and its entity in the register. */
export type RegisterParty = {
  readonly role: string
  readonly name: string
  readonly entity: string | null
}

/** A field about which the documents disagree: each value with the ids of the tellings that have it. */
export type Disagreement = {
  readonly field: string
  readonly values: readonly { readonly value: string | number; readonly tellings: readonly string[] }[]
}

/** How far people have looked at an entry. */
export type Review = 'open' | 'accepted' | 'corrected' | 'added'

/**
 * One happening in the register, with all documents that tell it.
 * A value about which they disagree is never chosen: the date is then an EDTF set (`[1991-12-08,1991-12-09]`), any
 * other field null, and `disagreements` says who says what. Only the status has always a value: `held` where any
 * document says so.
 */
export type RegisterEntry = Omit<EntryFacts, 'parties'> & {
  readonly id: string
  readonly kind: EntryKind
  readonly parties: readonly RegisterParty[]
  readonly entities: FieldEntities
  readonly summary: string
  /** In the order of their ids; never empty. */
  readonly tellings: readonly Telling[]
  readonly disagreements: readonly Disagreement[]
  /** How its values were got, each way once, sorted. */
  readonly bases: readonly Basis[]
  readonly review: Review
  /** The ids of the decisions that shaped it, in the order of the log. */
  readonly decisions: readonly string[]
  /** Changes whenever anything else in it changes: a short hash of the rest. */
  readonly version: string
}
