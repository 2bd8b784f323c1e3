import { foldLetters, lowerCase } from './letters.ts'
import type { LetterCase, TokenKind, Word } from './token.ts'

const words = new Map<string, Word>()
// Above this the memory of words is begun anew, so that endless input stays in constant memory.
const mostWords = 1 << 17

/** The word of a form; the same object for the same form, so that its lower case is made once. */
export function internWord(form: string, kind: TokenKind): Word {
  const met = words.get(form)
  if (met !== undefined) return met
  if (words.size >= mostWords) words.clear()
  const own = copy(form)
  const word: Word = {
    kind,
    form: own,
    lower: lowerCase(own),
    folded: foldLetters(own),
    letterCase: letterCaseOf(own),
  }
  words.set(own, word)
  return word
}

// A slice keeps the whole text it was cut from alive; a copy does not.
function copy(form: string): string {
  if (form.length < 13) return form
  const units: number[] = []
  for (let at = 0; at < form.length; at++) units.push(form.charCodeAt(at))
  return String.fromCharCode(...units)
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
