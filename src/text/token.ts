import type { Span } from './span.ts'

/** A word, a number (anything that starts with a digit: `5th`, `1990s`, `1,000`), or one punctuation mark. */
export type TokenKind = 'word' | 'number' | 'mark'

/** How a word is written: all small, first letter large, all large (two letters or more), or mixed. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'mixed'

/** What a token says, shared by all tokens of the same form. */
export type Word = {
  readonly kind: TokenKind
  /** As it is written. */
  readonly form: string
  /** In small letters; typographic apostrophes and Turkic i made plain. */
  readonly lower: string
  /** As `lower`, and without diacritics. */
  readonly folded: string
  readonly letterCase: LetterCase
  /** True where a sentence may end with it: a full stop or the like, or a word with its dot. */
  readonly mayEnd: boolean
  /** Its place among the words met; when these are begun anew, another word gets it. */
  readonly number: number
  /** How often words had been begun anew when it was met. */
  readonly memory: number
}

/** One token of a flat list; the gaps between tokens are white space. */
export type Token = Span & { readonly word: Word }
