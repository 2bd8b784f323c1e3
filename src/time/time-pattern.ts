import type { Found } from './found.ts'
import type { Lexeme } from './lexeme.ts'
import type { TimeTokens } from './time-tokens.ts'

/** One way to tell a time, read from its first word on. */
export type TimePattern = {
  readonly id: string
  /** The words it may begin with. */
  readonly starts: (word: Lexeme) => boolean
  /** The words one of which must come next; any, where this is left out. It only spares looks that would be in vain. */
  readonly follows?: (next: Lexeme, first: Lexeme) => boolean
  readonly read: (tokens: TimeTokens, at: number) => Found | null
  /** Set where the examples are told in a history: they are read without a day the text was written. */
  readonly isStory?: true
  /** Words, the time within them in double brackets where it is not the whole, and the EDTF date or the TIMEX3 value they give. */
  readonly examples: Readonly<Record<string, string>>
}
