import { internShort, internWord, mostShort } from './intern-word.ts'
import { CharClass, classOf } from './letters.ts'
import type { Token, TokenKind } from './token.ts'

const fullStop = 0x2e
const comma = 0x2c
// Longer runs of letters are cut, so that no single token grows without bound.
const longestToken = 200

/**
 * Cuts a text into words, numbers and marks; white space lies between the tokens, nothing is dropped or changed.
 * Hyphens are marks of their own, `’s` is a word of its own, dotted initials ("U.S.", "E.") are one word with their dots.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const first = text.charCodeAt(at)
    if (first < 0x80 && asciiLetters[first] === 1) {
      // Most words are ASCII letters and nothing else: their end and their code are found in one pass.
      const start = at
      // One more than the longest, so that no letter of an endless word is looked at more than twice.
      const limit = Math.min(length, start + longestToken + 1)
      let low = 0
      let high = 0
      let unit = first
      while (unit < 0x80 && asciiLetters[unit] === 1) {
        high = (high << 6) | (low >>> 24)
        low = ((low << 6) | (unit & 0x3f)) & 0x3fffffff
        at++
        if (at >= limit) break
        unit = text.charCodeAt(at)
      }
      const isWhole = at >= length || (unit < 0x80 && mayContinue[unit] === 0)
      if (at - start > longestToken || (!isWhole && (unit !== fullStop || at - start === 1))) {
        at = endOfWord(text, start)
        push(tokens, text, start, at, 'word')
      } else {
        const isShort = at - start <= mostShort
        const word = isShort ? internShort(text, start, at, high, low) : internWord(text, start, at, 'word')
        tokens.push({ start, end: at, word })
      }
      continue
    }
    const kind = classOf(first)
    if (kind === CharClass.space || kind === CharClass.newline) {
      at++
      continue
    }
    if (kind === CharClass.mark && isApostrophe(first) && endsWord(text, at) && isPossessive(text, at)) {
      push(tokens, text, at, at + 2, 'word')
      at += 2
      continue
    }
    const end =
      kind === CharClass.letter
        ? endOfWord(text, at)
        : kind === CharClass.digit
          ? endOfNumber(text, at)
          : at + 1
    push(
      tokens,
      text,
      at,
      end,
      kind === CharClass.letter ? 'word' : kind === CharClass.digit ? 'number' : 'mark',
    )
    at = end
  }
  return tokens
}

const asciiLetters = Uint8Array.from({ length: 128 }, (_, unit) =>
  classOf(unit) === CharClass.letter ? 1 : 0,
)
// Digits, full stops and apostrophes may belong to a word; all other ASCII marks end it.
const mayContinue = Uint8Array.from({ length: 128 }, (_, unit) =>
  classOf(unit) === CharClass.digit || unit === fullStop || isApostrophe(unit) ? 1 : 0,
)

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  tokens.push({ start, end, word: internWord(text, start, end, kind) })
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

function endOfWord(text: string, start: number): number {
  const length = Math.min(text.length, start + longestToken)
  if (isDottedInitial(text, start)) return endOfInitials(text, start)
  let at = start + 1
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === CharClass.letter || kind === CharClass.digit) {
      at++
      continue
    }
    // An apostrophe stays inside a word (O'Neill, d'Ivoire, Qur'an), but a possessive is a word of its own.
    if (isApostrophe(unit) && at + 1 < length && classOf(text.charCodeAt(at + 1)) === CharClass.letter) {
      if (isPossessive(text, at)) return at
      at++
      continue
    }
    break
  }
  return at
}

function endsWord(text: string, at: number): boolean {
  return at > 0 && classOf(text.charCodeAt(at - 1)) !== CharClass.space
}

function isPossessive(text: string, apostrophe: number): boolean {
  const next = apostrophe + 1 < text.length ? text.charCodeAt(apostrophe + 1) : 0
  if (next !== 0x73 && next !== 0x53) return false
  const after = apostrophe + 2
  return after >= text.length || classOf(text.charCodeAt(after)) !== CharClass.letter
}

function isDottedInitial(text: string, at: number): boolean {
  return at + 1 < text.length && text.charCodeAt(at + 1) === fullStop && isLargeOrPaired(text, at)
}

// A single letter with a full stop is an initial if it is large ("E."), or if a further one follows ("a.m.").
function isLargeOrPaired(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (letter !== letter.toLowerCase()) return true
  return (
    at + 3 < text.length &&
    classOf(text.charCodeAt(at + 2)) === CharClass.letter &&
    text.charCodeAt(at + 3) === fullStop
  )
}

function endOfInitials(text: string, start: number): number {
  let at = start + 2
  while (
    at + 1 < text.length &&
    at - start < longestToken &&
    classOf(text.charCodeAt(at)) === CharClass.letter &&
    text.charCodeAt(at + 1) === fullStop &&
    (at + 2 >= text.length ||
      classOf(text.charCodeAt(at + 2)) !== CharClass.letter ||
      isInitialAhead(text, at + 2))
  ) {
    at += 2
  }
  return at
}

function isInitialAhead(text: string, at: number): boolean {
  return at + 1 < text.length && text.charCodeAt(at + 1) === fullStop
}

function endOfNumber(text: string, start: number): number {
  const length = Math.min(text.length, start + longestToken)
  let at = start
  while (at < length && classOf(text.charCodeAt(at)) === CharClass.digit) at++
  if (at - start <= 3) at = endOfThousands(text, at, length)
  // "5th", "1990s", "1389H": the letters belong to the number.
  while (at < length && isLetterOrDigit(text, at)) at++
  return at
}

// Only groups of exactly three digits after one to three digits are thousands: "1983,1988" are two numbers.
function endOfThousands(text: string, end: number, length: number): number {
  let at = end
  while (at + 3 < length + 1 && text.charCodeAt(at) === comma && threeDigits(text, at + 1)) at += 4
  return at
}

function threeDigits(text: string, at: number): boolean {
  for (let step = 0; step < 3; step++) {
    if (at + step >= text.length || classOf(text.charCodeAt(at + step)) !== CharClass.digit) return false
  }
  return at + 3 >= text.length || classOf(text.charCodeAt(at + 3)) !== CharClass.digit
}

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === CharClass.letter || kind === CharClass.digit
}
