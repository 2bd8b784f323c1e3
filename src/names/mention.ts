import type { Span } from '../text/span.ts'

/** What kind of thing a name or a noun phrase stands for. */
export type MentionKind =
  | 'person'
  | 'place'
  | 'state'
  | 'body'
  | 'meeting'
  | 'act'
  | 'post'
  | 'people'
  | 'thing'

/** A proper name where it stands in the text; `first` and `last` are token indices, `last` excluded. */
export type Name = Span & {
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
  readonly name: string
  /** Ids of the authority records that bear this name; several where it is ambiguous. */
  readonly authority: readonly string[]
  /** True for the adjective of a state or people ("Hungarian"), which names it only in passing. */
  readonly isAdjective: boolean
}

/** A noun phrase that stands for one thing: a proper name, or words such as "the organization", "an advisory council". */
export type Mention = Span & {
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
  /** The proper name in it, without article, titles or possessive; the words themselves where there is none. */
  readonly name: string
  readonly isNamed: boolean
  readonly authority: readonly string[]
  /** The token index of the head noun, or of the last word of the name. */
  readonly head: number
  /** The head noun in the singular and in small letters. */
  readonly noun: string
  readonly isDefinite: boolean
  /** The article or possessive that opens it, in small letters: "the", "our"; null where there is none. */
  readonly determiner: string | null
  /** For persons: the words of office and title before the name. */
  readonly office: string | null
  /** A title in quotation marks that belongs to it. */
  readonly quoted: (Span & { readonly title: string }) | null
  /** The number in its series: 5 of "5th", "VII", "third". */
  readonly ordinal: (Span & { readonly number: number }) | null
  /** The acronym in brackets behind it. */
  readonly acronym: string | null
  /** The owner before it: "Azerbaijan" of "Azerbaijan’s first lady". */
  readonly owner: Name | null
  /** The proper names within it, in order. */
  readonly names: readonly Name[]
}
