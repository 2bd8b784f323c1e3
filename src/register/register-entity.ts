import type { DatedName } from '../names/entity.ts'
import type { MentionKind } from '../names/mention.ts'

/** A person, state, body, place or other thing that documents name, under all its names in them. */
export type RegisterEntity = {
  /** The id of its authority record where one is known: `bodies/oic`; else its kind and folded name: `person/ana-reyes`. */
  readonly id: string
  readonly kind: MentionKind
  readonly name: string
  readonly names: readonly DatedName[]
  readonly authority: string | null
  /** The documents that name it, in the order of their ids, each with how often. */
  readonly documents: readonly { readonly document: string; readonly mentions: number }[]
}
