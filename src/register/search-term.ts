import { foldedForms, foldedWords } from './fold-search.ts'
import { namesAlike } from './names-alike.ts'

/** Words that are looked for together; with a star at their end the last of them is only a beginning. */
export type SearchTerm = { readonly words: readonly string[]; readonly isBeginning: boolean }

/** The folded words of what was asked for. */
export function searchTerm(text: string): SearchTerm {
  const isBeginning = /[\p{L}\p{N}]\*$/u.test(text.trim())
  const words = foldedWords(text)
  if (!isBeginning || words.length === 0) return { words, isBeginning: false }
  // A plural ending may be the middle of a longer word.
  return { words: [...words.slice(0, -1), foldedForms(text).at(-1) ?? ''], isBeginning }
}

/** True where the words stand one behind the other in a text that is folded too. */
export function holdsTerm(text: readonly string[], term: SearchTerm): boolean {
  return holds(text, term, isSame)
}

/** The same for a name, whose words may be written or sound nearly so. */
export function nameHoldsTerm(name: readonly string[], term: SearchTerm): boolean {
  return holds(name, term, namesAlike)
}

function holds(
  text: readonly string[],
  { words, isBeginning }: SearchTerm,
  fits: (asked: string, word: string) => boolean,
): boolean {
  const last = words.length - 1
  return (
    last >= 0 &&
    text.some((_, start) =>
      words.every((asked, at) => {
        const word = text[start + at]
        if (word === undefined) return false
        return isBeginning && at === last ? word.startsWith(asked) : fits(asked, word)
      }),
    )
  )
}

function isSame(asked: string, word: string): boolean {
  return asked === word
}
