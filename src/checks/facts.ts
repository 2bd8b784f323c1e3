import type { Authority } from '../authority/load-authority.ts'
import type { Read } from '../resolve/read.ts'
import type { Word } from '../text/token.ts'
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
  /** The words in small letters that no dictionary has; none without one. */
  readonly unknown: ReadonlySet<Word>
  /** The words in small letters that the dictionary has and few readers would write. */
  readonly rare: ReadonlySet<Word>
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
  let unusual: Pick<Facts, 'unknown' | 'rare'> | undefined
  return {
    ...read,
    authority,
    speller,
    today,
    get quotations() {
      quotations ??= findQuotations(read.text)
      return quotations
    },
    get unknown() {
      unusual ??= unusualWords(this.counts, speller)
      return unusual.unknown
    },
    get rare() {
      unusual ??= unusualWords(this.counts, speller)
      return unusual.rare
    },
    get counts() {
      counts ??= countWords(read.text)
      return counts
    },
  }
}

/** What the dictionary says of a word in small letters. */
type Knowledge = 'common' | 'rare' | 'unknown'

// Words are shared by all documents; what is known of one is kept as long as the word is.
const knowledge = new WeakMap<Speller, WeakMap<Word, Knowledge>>()

function unusualWords({ words }: WordCounts, speller: Speller | null): Pick<Facts, 'unknown' | 'rare'> {
  const unknown = new Set<Word>()
  const rare = new Set<Word>()
  if (speller === null) return { unknown, rare }
  let known = knowledge.get(speller)
  if (known === undefined) {
    known = new WeakMap()
    knowledge.set(speller, known)
  }
  for (const word of words.keys()) {
    if (word.letterCase !== 'lower' || word.form.length < 2) continue
    let level = known.get(word)
    if (level === undefined) {
      level = speller.isCommon(word.lower) ? 'common' : speller.isWord(word.lower) ? 'rare' : 'unknown'
      known.set(word, level)
    }
    if (level === 'unknown') unknown.add(word)
    else if (level === 'rare') rare.add(word)
  }
  return { unknown, rare }
}
