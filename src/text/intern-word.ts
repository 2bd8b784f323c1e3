import { foldLetters, lowerCase } from './letters.ts'
import { singleString } from './single-string.ts'
import type { LetterCase, TokenKind, Word } from './token.ts'

const words = new Map<string, Word>()
// Above this the memory of words is begun anew, so that endless input stays in constant memory.
const mostWords = 1 << 17

// The words met last, by a hash of their letters: most are found here without cutting them out of the text.
const recent: (Word | undefined)[] = Array.from({ length: 1 << 15 }, () => undefined)

/** The word that stands in a stretch of a text; the same object for the same form, so that its lower case is made once. */
export function internWord(text: string, start: number, end: number, kind: TokenKind): Word {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const place = (hash ^ (hash >>> 15)) & (recent.length - 1)
  const known = recent[place]
  if (known !== undefined && standsAt(known.form, text, start, end)) return known
  const word = wordOf(text.slice(start, end), kind)
  recent[place] = word
  return word
}

function standsAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = start; at < end; at++) if (form.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

function wordOf(form: string, kind: TokenKind): Word {
  const met = words.get(form)
  if (met !== undefined) return met
  if (words.size >= mostWords) {
    words.clear()
    recent.fill(undefined)
  }
  const own = singleString(form)
  const word: Word = {
    kind,
    form: own,
    lower: singleString(lowerCase(own)),
    folded: singleString(foldLetters(own)),
    letterCase: letterCaseOf(own),
    number: words.size,
  }
  words.set(own, word)
  return word
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
