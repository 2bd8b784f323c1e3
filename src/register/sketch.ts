import type { EntryKind } from '../entries/all-kinds.ts'
import type { EntryFacts } from '../entries/entry-facts.ts'
import type { DateReach } from './date-reach.ts'
import type { Telling } from './telling.ts'

/** One who takes part, as it is compared with others. */
export type PartySketch = {
  readonly role: string
  readonly name: string
  /** The entity under which it stands after the decisions; null for words such as "the ministers". */
  readonly entity: string | null
  /** True where an authority knows it: others that are known are then others. */
  readonly isKnown: boolean
  readonly isPerson: boolean
  /** The folded words of its name. */
  readonly words: readonly string[]
  /** All its names in the document, folded; its initials too. */
  readonly names: ReadonlySet<string>
  /** What it is looked up by: any two parties that are one have one of these in common. */
  readonly tokens: readonly string[]
}

/** A telling as it is compared with others, after the decisions about it. */
export type Sketch = {
  readonly telling: Telling
  readonly id: string
  readonly document: string
  readonly kind: EntryKind
  /** After the corrections. */
  readonly facts: EntryFacts
  /** The fields that a decision gave, with the last such decision. */
  readonly decided: ReadonlyMap<string, string>
  readonly date: DateReach | null
  /** The entity of the place, or its folded name. */
  readonly place: string | null
  readonly country: string | null
  readonly parties: readonly PartySketch[]
  /** The last word of the form, folded. */
  readonly form: string
  /** The words that tell its series from others, sorted; its body among them. */
  readonly series: readonly string[]
  readonly seriesId: string | null
  /** The content words of the title. */
  readonly title: readonly string[]
  readonly titleId: string | null
  /** Letters and figures of the number. */
  readonly number: string
  /**
   * The same for tellings that tell the same in the same words: the one was copied from the other, or both from a third;
   * null where it has few words.
   */
  readonly copy: string | null
}
