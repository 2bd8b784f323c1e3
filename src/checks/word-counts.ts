import type { Text } from '../text/text.ts'
import type { Word } from '../text/token.ts'

/** How often each word stands in a document, by its form and by its small letters. */
export type WordCounts = {
  /** How often a form stands exactly so. */
  ofForm(form: string): number
  /** How often a word stands in any case; asked by its small letters. */
  ofLower(lower: string): number
  /** Every word once, in order of first use. */
  readonly words: ReadonlyMap<Word, number>
}

/** Counts the words of a document. */
export function countWords(text: Text): WordCounts {
  const words = new Map<Word, number>()
  for (const { word } of text.tokens) if (word.kind === 'word') words.set(word, (words.get(word) ?? 0) + 1)
  const forms = new Map<string, number>()
  const lowers = new Map<string, number>()
  for (const [word, count] of words) {
    forms.set(word.form, count)
    lowers.set(word.lower, (lowers.get(word.lower) ?? 0) + count)
  }
  return { ofForm: (form) => forms.get(form) ?? 0, ofLower: (lower) => lowers.get(lower) ?? 0, words }
}
