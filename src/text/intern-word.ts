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
// By the two words met last with a mix of their codes: both codes, which are 0 where there was none, and the number.
const short = new Int32Array(1 << 16)
const byForm = new Map<string, Word>()

/** The most letters that two codes of five letters hold. */
export const mostShort = 10

/**
 * The word of up to ten ASCII letters, given as two numbers of six bits a letter, which say it exactly:
 * most words of a text are found without a look at the letters of any word met.
 */
export function internShort(text: string, start: number, end: number, high: number, low: number): Word {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  const place = ((mixed >>> 16) & 0x3ffe) << 2
  if (short[place] === low && short[place + 1] === high) return words[short[place + 2] as number] as Word
  if (short[place + 4] === low && short[place + 5] === high) return words[short[place + 6] as number] as Word
  const word = wordOf(text.slice(start, end), 'word')
  short.copyWithin(place + 4, place, place + 4)
  short[place] = low
  short[place + 1] = high
  short[place + 2] = word.number
  return word
}

/** The word that stands in a stretch of a text; the same object for the same form, so that its lower case is made once. */
export function internWord(text: string, start: number, end: number, kind: TokenKind): Word {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
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
  short.fill(0)
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
