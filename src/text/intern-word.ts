import { foldLetters, lowerCase } from './letters.ts'
import { singleString } from './single-string.ts'
import type { LetterCase, TokenKind, Word } from './token.ts'

// Above this the memory of words is begun anew, so that endless input stays in constant memory.
const mostWords = 1 << 17
const mostLetters = 1 << 20

// The words by their number, and the letters of all of them one behind the other: a word of a text is compared with
// numbers that lie close together, and is not cut out of the text.
let words: Word[] = []
let memory = 0
const letters = new Uint16Array(mostLetters)
const ends = new Int32Array(mostWords)
// The numbers, plus one, of the two words met last with a hash; 0 where there was none. What is not found here is in the map.
const recent = new Int32Array(1 << 16)
const byForm = new Map<string, Word>()

/** The hash of no letters yet. */
export const emptyHash = 0x811c9dc5 | 0

/** The hash of letters and one more, so that what finds the end of a word can reckon its hash in the same pass. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The word that stands in a stretch of a text; the same object for the same form, so that its lower case is made once. */
export function internWord(text: string, start: number, end: number, kind: TokenKind): Word {
  let hash = emptyHash
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at))
  return internHashed(text, start, end, kind, hash)
}

/** The same for a stretch whose hash is known. */
export function internHashed(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
  const place = (hash ^ (hash >>> 15)) & 0xfffe
  const first = recent[place] as number
  if (first > 0 && standsAt(first - 1, text, start, end)) return words[first - 1] as Word
  const second = recent[place + 1] as number
  if (second > 0 && standsAt(second - 1, text, start, end)) return words[second - 1] as Word
  const word = wordOf(text.slice(start, end), kind)
  recent[place + 1] = recent[place] as number
  recent[place] = word.number + 1
  return word
}

function standsAt(number: number, text: string, start: number, end: number): boolean {
  const first = number === 0 ? 0 : (ends[number - 1] as number)
  if ((ends[number] as number) - first !== end - start) return false
  for (let at = start; at < end; at++) if (letters[first + at - start] !== text.charCodeAt(at)) return false
  return true
}

function wordOf(form: string, kind: TokenKind): Word {
  const met = byForm.get(form)
  if (met !== undefined) return met
  if (words.length >= mostWords || endOfLetters() + form.length > mostLetters) beginAnew()
  const own = singleString(form)
  const word: Word = {
    kind,
    form: own,
    lower: singleString(lowerCase(own)),
    folded: singleString(foldLetters(own)),
    letterCase: letterCaseOf(own),
    mayEnd: /(?:.\.|^[.!?…])$/s.test(own),
    number: words.length,
    memory,
  }
  const first = endOfLetters()
  for (let at = 0; at < own.length; at++) letters[first + at] = own.charCodeAt(at)
  ends[words.length] = first + own.length
  words.push(word)
  byForm.set(own, word)
  return word
}

function endOfLetters(): number {
  return words.length === 0 ? 0 : (ends[words.length - 1] as number)
}

function beginAnew(): void {
  words = []
  byForm.clear()
  recent.fill(0)
  memory++
}

function letterCaseOf(form: string): LetterCase {
  const first = form.charAt(0)
  const small = form.toLowerCase()
  if (form === small) return 'lower'
  const large = form.toUpperCase()
  if (form === large) return form.length > 1 && /\p{Lu}.*\p{Lu}/u.test(form) ? 'upper' : 'capital'
  return first !== first.toLowerCase() && form.slice(1) === small.slice(small.length - form.length + 1)
    ? 'capital'
    : 'mixed'
}
