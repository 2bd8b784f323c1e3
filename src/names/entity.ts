import type { Span } from '../text/span.ts'
import type { MentionKind } from './mention.ts'

/** A name with the years in which it was borne, as far as document or authority say. */
export type DatedName = { readonly name: string; readonly from?: string; readonly until?: string }

/** One person, state, body, place or other thing that a document names, under all its names there. */
export type Entity = {
  readonly id: string
  readonly kind: MentionKind
  /** The fullest or best known name. */
  readonly name: string
  readonly names: readonly DatedName[]
  readonly mentions: readonly Span[]
  /** The id of its authority record; null where none is known. */
  readonly authority: string | null
}
