import type { Span } from '../text/span.ts'

/** Why a sentence gave no entry: it tells no happening, or one that was not understood. */
export type Silence = 'no-happening' | 'not-understood'

/** The account of one sentence: the entries it gave, or why none. */
export type LedgerLine = {
  readonly span: Span
  readonly entries: readonly string[]
  readonly why: Silence | null
}
