import type { Span } from '../text/span.ts'

/** What kind of thing a name names. */
export type MentionKind = 'person' | 'place' | 'state' | 'body' | 'meeting' | 'act' | 'post' | 'people' | 'thing'

/** A name or a noun phrase that stands for one thing, where it stands in the text. */
export type Mention = Span & {
  /** Token indices, `last` excluded. */
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
  /** The name without article, titles or possessive. */
  readonly name: string
  /** True for a proper name; false for a noun phrase ("the organization", "an advisory council"). */
  readonly isNamed: boolean
  /** Ids of the authority records that bear this name; several where it is ambiguous. */
  readonly authority: readonly string[]
  /** The token index of the head noun. */
  readonly head: number
  /** For persons: the words of title and office before or after the name. */
  readonly title?: string
  /** For meetings: the number in the series. */
  readonly ordinal?: number
  /** For bodies: the acronym that stands in brackets behind it. */
  readonly acronym?: string
}
