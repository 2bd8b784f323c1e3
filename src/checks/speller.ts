/** What the checks ask of a dictionary; words are given in small letters. */
export type Speller = {
  /** True for any word of the language, common or rare, however it is spelt on either side of the ocean. */
  isWord(word: string): boolean
  /** True for a word that any reader knows. */
  isCommon(word: string): boolean
  /** True for the ten thousand words that texts are mostly made of. */
  isEveryday(word: string): boolean
}

// The marks behind a word of the list: common, and of every day.
const common = 0x2b
const everyday = 0x2a
const newline = 0x0a

/** A speller over one sorted list, a word a line; nothing is parsed beforehand, so that it costs nothing to load. */
export function spellerOf(words: string): Speller {
  const met = new Map<string, number>()
  const look = (word: string): number => {
    const known = met.get(word)
    if (known !== undefined) return known
    if (met.size > 1 << 15) met.clear()
    const found = search(words, word)
    met.set(word, found)
    return found
  }
  return {
    isWord: (word) => look(word) > 0,
    isCommon: (word) => look(word) > 1,
    isEveryday: (word) => look(word) > 2,
  }
}

/** 0 where the word is not in the list, 1 where it is, 2 where it is common, 3 where it is of every day. */
function search(words: string, word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = words.lastIndexOf('\n', middle - 1) + 1
    const order = compareLine(words, start, word)
    if (order === 0) return levelOf(words.charCodeAt(start + word.length))
    if (order > 0) high = start
    else {
      const end = words.indexOf('\n', middle)
      if (end === -1) return 0
      low = end + 1
    }
  }
  return 0
}

function levelOf(mark: number): number {
  return mark === everyday ? 3 : mark === common ? 2 : 1
}

function isEnd(unit: number): boolean {
  return Number.isNaN(unit) || unit === newline || unit === common || unit === everyday
}

function compareLine(words: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const unit = words.charCodeAt(start + at)
    if (isEnd(unit)) return -1
    const difference = unit - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return isEnd(words.charCodeAt(start + word.length)) ? 0 : 1
}
