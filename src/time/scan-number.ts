import { CharClass, classOf } from '../text/letters.ts'
import { numberId } from './fixed-lexemes.ts'
import type { Lexeme } from './lexeme.ts'
import { push } from './time-columns.ts'
import type { TimeTokens } from './time-tokens.ts'

const longestToken = 200

/** Adds the number that begins at a place, with its thousands and the letters behind it; gives the place after it. */
export function scanNumber(tokens: TimeTokens, text: string, start: number, flag: number): number {
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
  push(tokens, start, at, numberId(digits, suffix), value, flag)
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
  if (letters === 'am') return 'am'
  if (letters === 'pm') return 'pm'
  return 'other'
}
