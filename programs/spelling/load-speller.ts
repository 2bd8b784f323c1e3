import { existsSync, readFileSync } from 'node:fs'
import { type Speller, spellerOf } from '../../src/checks/speller.ts'

let loaded: Speller | undefined

/** The speller of the program, with words of the user's own; the list is read once. */
export function loadSpeller(words: readonly string[] = []): Speller {
  loaded ??= spellerOf(readFileSync(wordList(), 'utf8'))
  return words.length === 0 ? loaded : withWords(loaded, words)
}

// Beside the source, or, for the built program, in the source that it was built from.
function wordList(): URL {
  const beside = new URL('words.txt', import.meta.url)
  return existsSync(beside) ? beside : new URL('../../../programs/spelling/words.txt', import.meta.url)
}

function withWords(speller: Speller, words: readonly string[]): Speller {
  const own = new Set(words.flatMap((word) => [word, word.toLowerCase()]))
  return { ...speller, isWord: (word) => own.has(word) || speller.isWord(word) }
}
