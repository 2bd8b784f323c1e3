import type { Authority } from '../authority/load-authority.ts'
import type { Read } from '../resolve/read.ts'
import type { Token } from '../text/token.ts'
import { findQuotations, type Quotations } from './quotations.ts'
import type { Speller } from './speller.ts'
import { countWords, type WordCounts } from './word-counts.ts'

/** All that rules judge: what was read, what is known beforehand, and what several rules ask of the two. */
export type Facts = Read & {
  readonly authority: Authority
  /** Null where no word list was given; spelling is then not checked. */
  readonly speller: Speller | null
  /** The day of the check, for documents without a date of their own: an EDTF date; null where nobody told. */
  readonly today: string | null
  readonly quotations: Quotations
  readonly counts: WordCounts
}

/** The facts of one document; what several rules share is made once, when the first one asks for it. */
export function factsOf(
  read: Read,
  authority: Authority,
  speller: Speller | null,
  today: string | null = null,
): Facts {
  let quotations: Quotations | undefined
  let counts: WordCounts | undefined
  return {
    ...read,
    authority,
    speller,
    today,
    get quotations() {
      quotations ??= findQuotations(read.text)
      return quotations
    },
    get counts() {
      counts ??= countWords(read.text)
      return counts
    },
  }
}

/** The index of the first token that ends behind an offset; the number of tokens where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
