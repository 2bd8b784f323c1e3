import { readFileSync } from 'node:fs'
import { type Speller, spellerOf } from '../../src/checks/speller.ts'
import { packageFolder } from '../package-folder.ts'

// One byte a letter (Latin-1): the list becomes a text without being decoded.
let loaded: Speller | undefined

/** The speller of the program, with words of the user's own; the list is read once. */
export function loadSpeller(words: readonly string[] = []): Speller {
  loaded ??= spellerOf(readFileSync(wordList(), 'latin1'))
  return words.length === 0 ? loaded : withWords(loaded, words)
}

function wordList(): URL {
  return new URL('programs/spelling/words.txt', packageFolder())
}

function withWords(speller: Speller, words: readonly string[]): Speller {
  const own = new Set(words.flatMap((word) => [word, word.toLowerCase()]))
  return { ...speller, isWord: (word) => own.has(word) || speller.isWord(word) }
}
