import type { Mention } from '../names/mention.ts'
import type { BracketPhrase, LinkPhrase, NounPhrase, TimePhrase, VerbPhrase } from './phrase.ts'

/** A noun phrase with all that hangs on it by "of" and by apposition: "the president of the Republic of X, Mr. Y". */
export type Argument = {
  readonly kind: 'argument'
  /** Token indices over the whole, `last` excluded. */
  readonly first: number
  readonly last: number
  /** What it stands for: the person where an office and a person stand together. */
  readonly main: Mention
  /** The noun phrases in it, in order: the first is the head of the "of"-chain. */
  readonly parts: readonly NounPhrase[]
  /** A bracket right behind it. */
  readonly bracket: BracketPhrase | null
  /** The preposition that governs it, or null where it may be a subject or an object. */
  readonly governor: string | null
  /** For a tail of another argument ("the 5th session" of "the documents of the 5th session"): the argument it is cut from. */
  readonly whole: Argument | null
}

/** A piece of a sentence as clauses are built from it. */
export type Node = Argument | VerbPhrase | TimePhrase | BracketPhrase | LinkPhrase
