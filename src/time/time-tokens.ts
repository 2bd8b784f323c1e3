import { type Lexeme, otherWord } from './lexeme.ts'

/**
 * A text as the time reader sees it: words, numbers and marks in order, each with what it can say about time.
 * Kept as columns, since most words of a text say nothing about time and are worth no object.
 */
export type TimeTokens = {
  readonly text: string
  /** By id. */
  readonly lexemes: readonly Lexeme[]
  /** True where the language writes months and weekdays small. */
  readonly hasSmallNames: boolean
  count: number
  starts: Int32Array
  ends: Int32Array
  /** The ids of lexemes; 0 for a word that says nothing about time. */
  ids: Uint16Array
  /** The value of number tokens. */
  values: Int32Array
  flags: Uint8Array
}

/** What `flags` may hold. */
export const TokenFlag = { spaceBefore: 1, breakBefore: 2, capital: 4 } as const

/** The lexeme at a place; the one that says nothing where there is no token. */
export function wordAt(tokens: TimeTokens, at: number): Lexeme {
  return at >= 0 && at < tokens.count ? (tokens.lexemes[tokens.ids[at] as number] as Lexeme) : otherWord
}

/** The number at a place; 0 where there is no token. */
export function valueAt(tokens: TimeTokens, at: number): number {
  return wordAt(tokens, at).digits > 0 ? (tokens.values[at] as number) : 0
}

/** True where the token stands in one line or paragraph with the one before it. */
export function isJoined(tokens: TimeTokens, at: number): boolean {
  return at > 0 && at < tokens.count && ((tokens.flags[at] ?? 0) & TokenFlag.breakBefore) === 0
}

/** True where no space parts the token from the one before it. */
export function isGlued(tokens: TimeTokens, at: number): boolean {
  return (
    at > 0 &&
    at < tokens.count &&
    ((tokens.flags[at] ?? 0) & (TokenFlag.spaceBefore | TokenFlag.breakBefore)) === 0
  )
}

/** True where the word begins with a large letter. */
export function isCapital(tokens: TimeTokens, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0
}

/** True where the word names what numbers count ("men", "tons"); with a large letter it begins something else. */
export function isMeasured(tokens: TimeTokens, at: number): boolean {
  return wordAt(tokens, at).role === 'measured' && !isCapital(tokens, at)
}

/** True where a month or weekday is written as its language writes it; scripts without capitals always do. */
export function isWrittenAsName(tokens: TimeTokens, at: number): boolean {
  return (
    isCapital(tokens, at) || tokens.hasSmallNames || tokens.text.charCodeAt(tokens.starts[at] ?? 0) > 0x7f
  )
}

/** True where the word is a plain word about which the reader knows nothing. */
export function isOther(tokens: TimeTokens, at: number): boolean {
  return at >= 0 && at < tokens.count && tokens.ids[at] === 0
}

/** The words of a token as they are written. */
export function formAt(tokens: TimeTokens, at: number): string {
  return at >= 0 && at < tokens.count ? tokens.text.slice(tokens.starts[at], tokens.ends[at]) : ''
}
