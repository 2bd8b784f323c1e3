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

/** A speller over one sorted list, a word a line; nothing is parsed beforehand, so that it costs little to load. */
export function spellerOf(words: string): Speller {
  let sieve: Uint32Array | undefined
  const met = new Map<string, number>()
  const look = (word: string): number => {
    const known = met.get(word)
    if (known !== undefined) return known
    sieve ??= sieveOf(words)
    if (!mayBeIn(sieve, word)) return 0
    const level = search(words, word)
    if (met.size > mostMet) met.clear()
    met.set(word, level)
    return level
  }
  return {
    isWord: (word) => look(word) > 0,
    isCommon: (word) => look(word) > 1,
    isEveryday: (word) => look(word) > 2,
  }
}

// So many words are remembered; texts are made of far fewer.
const mostMet = 1 << 15

// Most words that are asked for are in no list: a bit for each word by its hash says so without a search.
const sieveBits = 21

function sieveOf(words: string): Uint32Array {
  const sieve = new Uint32Array(1 << (sieveBits - 5))
  let hash = 0
  for (let at = 0; at <= words.length; at++) {
    const unit = at < words.length ? words.charCodeAt(at) : newline
    if (unit === newline) {
      const bit = mixed(hash)
      sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31))
      hash = 0
    } else if (unit !== common && unit !== everyday) hash = step(hash, unit)
  }
  return sieve
}

function mayBeIn(sieve: Uint32Array, word: string): boolean {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  const bit = mixed(hash)
  return ((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

function step(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - sieveBits)
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
