import { CharClass, classOf, lowerCase } from '../text/letters.ts'
import { type Lexeme, otherWord } from './lexeme.ts'
import { hashOf, type Lexicon, slotMask } from './lexicon.ts'
import { markLexeme } from './mark-lexemes.ts'
import { numberLexeme } from './number-lexemes.ts'
import { type TimeTokens, TokenFlag } from './time-tokens.ts'

const longestToken = 200

/** Cuts a text as `text/tokenize` does, but makes no object for words that say nothing about time. */
export function scanTimeTokens(text: string, lexicon: Lexicon): TimeTokens {
  const size = (text.length >> 2) + 64
  const tokens: TimeTokens = {
    text,
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: [],
    values: new Int32Array(size),
    flags: new Uint8Array(size),
  }
  const { slots } = lexicon
  const length = text.length
  let at = 0
  let flag = 0
  let lineStart = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) {
      flag |= TokenFlag.spaceBefore
      at++
      continue
    }
    const kind = unit < 0x80 ? (asciiClasses[unit] as CharClass) : classOf(unit)
    if (kind === CharClass.letter) {
      const start = at
      let hash = 0
      let isPlain = true
      if (at + 1 < length && text.charCodeAt(at + 1) === 0x2e && isInitial(text, at)) {
        at = endOfInitials(text, at)
        hash = hashOf(text.slice(start, at).toLowerCase())
      } else {
        for (; at < length; at++) {
          const next = text.charCodeAt(at)
          if (next >= 0x80) {
            const nextKind = classOf(next)
            if (nextKind === CharClass.letter || nextKind === CharClass.digit) isPlain = false
            else if (next === 0x2019 && continuesAfterApostrophe(text, at)) isPlain = false
            else break
          } else {
            const small = smallLetters[next] as number
            if (small !== 0) hash = (Math.imul(hash, 31) + small) | 0
            else if (next === 0x27 && continuesAfterApostrophe(text, at))
              hash = (Math.imul(hash, 31) + 0x27) | 0
            else break
          }
        }
        if (!isPlain) hash = hashOf(lowerCase(text.slice(start, at)))
      }
      let word: Lexeme = otherWord
      let slot = hash & slotMask
      for (let found = slots[slot]; found !== undefined; found = slots[slot]) {
        if (saysWord(text, start, at, found.lower, isPlain)) {
          word = found
          break
        }
        slot = (slot + 1) & slotMask
      }
      if (isLarge(unit))
        flag |=
          at - start > 1 && isLarge(text.charCodeAt(at - 1))
            ? TokenFlag.capital | TokenFlag.allCapitals
            : TokenFlag.capital
      push(tokens, start, at, word, 0, flag)
      flag = 0
    } else if (kind === CharClass.digit) {
      at = scanNumber(tokens, text, at, flag)
      flag = 0
    } else if (kind === CharClass.newline) {
      flag |= isBlankOrWhole(text, at, lineStart)
        ? TokenFlag.spaceBefore | TokenFlag.breakBefore
        : TokenFlag.spaceBefore
      at++
      lineStart = at
    } else if (kind === CharClass.space) {
      flag |= TokenFlag.spaceBefore
      at++
    } else {
      push(tokens, at, at + 1, markLexeme(unit), 0, flag)
      flag = 0
      at++
    }
  }
  return tokens
}

const asciiClasses = Uint8Array.from({ length: 128 }, (_, unit) => classOf(unit))
// The small form of ASCII letters and digits within words; 0 for everything that ends a word.
const smallLetters = Uint8Array.from({ length: 128 }, (_, unit) => {
  const kind = classOf(unit)
  return kind === CharClass.letter || kind === CharClass.digit
    ? String.fromCharCode(unit).toLowerCase().charCodeAt(0)
    : 0
})

function isLarge(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

function push(
  tokens: TimeTokens,
  start: number,
  end: number,
  word: Lexeme,
  value: number,
  flag: number,
): void {
  const at = tokens.count
  if (at === tokens.starts.length) grow(tokens)
  tokens.starts[at] = start
  tokens.ends[at] = end
  tokens.words.push(word)
  tokens.values[at] = value
  tokens.flags[at] = flag
  tokens.count = at + 1
}

function grow(tokens: TimeTokens): void {
  const size = tokens.starts.length * 2
  const wider = (column: Int32Array) => {
    const grown = new Int32Array(size)
    grown.set(column)
    return grown
  }
  tokens.starts = wider(tokens.starts)
  tokens.ends = wider(tokens.ends)
  tokens.values = wider(tokens.values)
  const flags = new Uint8Array(size)
  flags.set(tokens.flags)
  tokens.flags = flags
}

function saysWord(text: string, start: number, end: number, lower: string, isPlain: boolean): boolean {
  if (!isPlain) return lowerCase(text.slice(start, end)) === lower
  if (end - start !== lower.length) return false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const small = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
    if (small !== lower.charCodeAt(at - start)) return false
  }
  return true
}

// “O’Neill”, “Sha’ban” and “o’clock” are one word; a possessive “’s” is not part of its word.
function continuesAfterApostrophe(text: string, at: number): boolean {
  if (at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== CharClass.letter) return false
  const next = text.charCodeAt(at + 1) | 0x20
  if (next !== 0x73) return true
  return at + 2 < text.length && classOf(text.charCodeAt(at + 2)) === CharClass.letter
}

function isInitial(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (letter !== letter.toLowerCase()) return true
  return (
    at + 3 < text.length &&
    classOf(text.charCodeAt(at + 2)) === CharClass.letter &&
    text.charCodeAt(at + 3) === 0x2e
  )
}

function endOfInitials(text: string, start: number): number {
  let at = start + 2
  while (
    at + 1 < text.length &&
    at - start < longestToken &&
    classOf(text.charCodeAt(at)) === CharClass.letter &&
    text.charCodeAt(at + 1) === 0x2e
  ) {
    if (
      at + 2 < text.length &&
      classOf(text.charCodeAt(at + 2)) === CharClass.letter &&
      text.charCodeAt(at + 3) !== 0x2e
    )
      break
    at += 2
  }
  return at
}

function scanNumber(tokens: TimeTokens, text: string, start: number, flag: number): number {
  const { length } = text
  let at = start
  let value = 0
  while (at < length && classOf(text.charCodeAt(at)) === CharClass.digit) {
    value = Math.min(value * 10 + digitOf(text.charCodeAt(at)), 999_999_999)
    at++
  }
  let digits = at - start
  let isGrouped = false
  while (digits <= 3 || isGrouped) {
    if (!isThousand(text, at)) break
    value = Math.min(value * 1000 + Number(text.slice(at + 1, at + 4)), 999_999_999)
    at += 4
    digits += 3
    isGrouped = true
  }
  const lettersFrom = at
  while (at < length && at - start < longestToken && isLetterOrDigit(text.charCodeAt(at))) at++
  const suffix =
    at > lettersFrom ? suffixOf(text.slice(lettersFrom, at).toLowerCase()) : isGrouped ? 'grouped' : ''
  push(tokens, start, at, numberLexeme(digits, suffix), value, flag)
  return at
}

// The digits of ASCII, Arabic-Indic and extended Arabic-Indic; others count by their place in their block of ten.
function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0
  return (unit - 0x966) & 0xf
}

// Only groups of exactly three ASCII digits are thousands: “1983,1988” is two numbers.
function isThousand(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2c) return false
  for (let step = 1; step <= 3; step++) {
    const unit = text.charCodeAt(at + step)
    if (!(unit >= 0x30 && unit <= 0x39)) return false
  }
  const next = text.charCodeAt(at + 4)
  return !(next >= 0x30 && next <= 0x39)
}

function isLetterOrDigit(unit: number): boolean {
  const kind = classOf(unit)
  return kind === CharClass.letter || kind === CharClass.digit
}

function suffixOf(letters: string): Lexeme['suffix'] {
  if (letters === 's') return 's'
  if (letters === 'h' || letters === 'ah' || letters === 'هـ') return 'h'
  if (
    letters === 'st' ||
    letters === 'nd' ||
    letters === 'rd' ||
    letters === 'th' ||
    letters === 'er' ||
    letters === 'e'
  )
    return 'th'
  if (letters === 'am' || letters === 'a') return 'am'
  if (letters === 'pm' || letters === 'p') return 'pm'
  return 'other'
}

// A blank line parts, and so does the end of a line too short or too long to have been wrapped by a machine.
function isBlankOrWhole(text: string, at: number, lineStart: number): boolean {
  if (at - lineStart < 45 || at - lineStart > 130) return true
  const next = text.charCodeAt(at + 1)
  return (
    next === 0x0a || (next === 0x0d && text.charCodeAt(at + 2) === 0x0a && text.charCodeAt(at + 3) === 0x0d)
  )
}
