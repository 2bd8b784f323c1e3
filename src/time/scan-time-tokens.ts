import { CharClass, classOf, lowerCase } from '../text/letters.ts'
import { markId } from './fixed-lexemes.ts'
import { codeWith, exactLength, firstSlot, type Lexicon, secondSlot } from './lexicon.ts'
import { scanNumber } from './scan-number.ts'
import { columnsFor, grow, push } from './time-columns.ts'
import { type TimeTokens, TokenFlag } from './time-tokens.ts'

const longestToken = 200

/**
 * Cuts a text as `text/tokenize` does, but makes no object for words that say nothing about time;
 * of a run of such words only the first and the last are kept. What it gives holds until the next text is cut.
 */
export function scanTimeTokens(text: string, lexicon: Lexicon): TimeTokens {
  const tokens = columnsFor(text, lexicon)
  const { slotCodes, slotIds } = lexicon
  const { length } = text
  let { starts, ends, ids, flags } = tokens
  let at = 0
  let flag = 0
  let lineStart = 0
  // How many plain words stand in a row before this place.
  let plainWords = 0
  while (at < length) {
    let unit = text.charCodeAt(at)
    if (unit === 0x20) {
      flag |= TokenFlag.spaceBefore
      at++
      continue
    }
    const kind = unit < 0x80 ? (asciiClasses[unit] as CharClass) : classOf(unit)
    if (kind === CharClass.letter) {
      const start = at
      const first = unit
      // The end of the word is found and its code reckoned in one pass over its letters.
      let code = 0
      while (unit < 0x80 && asciiLetters[unit] === 1) {
        code = codeWith(code, unit)
        at++
        if (at >= length) break
        unit = text.charCodeAt(at)
      }
      const letters = at - start
      if (at < length && (unit >= 0x80 || mayContinue[unit] === 1) && continues(text, at, letters, unit)) {
        at = scanOddWord(tokens, lexicon, text, start, flag)
        ;({ starts, ends, ids, flags } = tokens)
        plainWords = 0
        flag = 0
        continue
      }
      // From here to the end of the word nothing branches that depends on the word, since no processor could foresee it:
      // a mask is all ones where two codes differ, where there is an id, where the first letter is large.
      const one = firstSlot(code)
      const other = secondSlot(code)
      const oneDiffers = (slotCodes[one] as number) ^ code
      const otherDiffers = (slotCodes[other] as number) ^ code
      let id =
        ((slotIds[one] as number) & ~((oneDiffers | -oneDiffers) >> 31)) |
        ((slotIds[other] as number) & ~((otherDiffers | -otherDiffers) >> 31))
      if (letters > exactLength && id !== 0 && !saysWord(text, start, letters, lexicon, id)) id = 0
      if (flag > TokenFlag.spaceBefore) plainWords = 0
      plainWords = (plainWords + 1) & ~(-id >> 31)
      // Of a third plain word in a row the second is written over.
      const place = tokens.count - (((2 - plainWords) >> 31) & 1)
      if (place === starts.length) {
        grow(tokens)
        ;({ starts, ends, ids, flags } = tokens)
      }
      starts[place] = start
      ends[place] = at
      ids[place] = id
      flags[place] = flag | (((first - 0x5b) >> 31) & TokenFlag.capital)
      tokens.count = place + 1
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
      if (kind === CharClass.digit) {
        at = scanNumber(tokens, text, at, flag)
        ;({ starts, ends, ids, flags } = tokens)
      } else {
        const place = tokens.count
        if (place === starts.length) {
          grow(tokens)
          ;({ starts, ends, ids, flags } = tokens)
        }
        starts[place] = at
        at++
        ends[place] = at
        ids[place] = markId(unit)
        flags[place] = flag
        tokens.count = place + 1
      }
      plainWords = 0
      flag = 0
    }
  }
  return tokens
}

const asciiClasses = Uint8Array.from({ length: 128 }, (_, unit) => classOf(unit))
// Digits, full stops and apostrophes may belong to a word; all other ASCII marks end it.
const mayContinue = Uint8Array.from({ length: 128 }, (_, unit) =>
  classOf(unit) === CharClass.digit || unit === 0x2e || unit === 0x27 ? 1 : 0,
)
const asciiLetters = Uint8Array.from({ length: 128 }, (_, unit) =>
  classOf(unit) === CharClass.letter ? 1 : 0,
)

function saysWord(text: string, start: number, letters: number, lexicon: Lexicon, id: number): boolean {
  const lower = lexicon.lexemes[id]?.lower ?? ''
  if (lower.length !== letters) return false
  for (let at = 0; at < letters; at++)
    if ((text.charCodeAt(start + at) | 0x20) !== lower.charCodeAt(at)) return false
  return true
}

// True where the word goes on with a digit, an apostrophe or a letter of another alphabet, or is an initial with its dot.
function continues(text: string, at: number, letters: number, unit: number): boolean {
  if (unit < 0x80) {
    if (unit === 0x2e) return letters === 1 && isInitial(text, at - 1)
    return asciiClasses[unit] === CharClass.digit || (unit === 0x27 && continuesAfterApostrophe(text, at))
  }
  const kind = classOf(unit)
  return (
    kind === CharClass.letter ||
    kind === CharClass.digit ||
    (unit === 0x2019 && continuesAfterApostrophe(text, at))
  )
}

function scanOddWord(
  tokens: TimeTokens,
  lexicon: Lexicon,
  text: string,
  start: number,
  flag: number,
): number {
  let at = start + 1
  if (text.charCodeAt(at) === 0x2e && isInitial(text, start)) at = endOfInitials(text, start)
  else while (at < text.length && at - start < longestToken && staysInWord(text, at)) at++
  const form = text.slice(start, at)
  const gluedDay = endOfGluedMonth(lexicon, form)
  if (gluedDay > 0) {
    push(
      tokens,
      start,
      start + gluedDay,
      lexicon.idOf.get(lowerCase(form.slice(0, gluedDay))) ?? 0,
      0,
      flag | TokenFlag.capital,
    )
    return scanNumber(tokens, text, start + gluedDay, 0)
  }
  const flags = form.charAt(0) === form.charAt(0).toLowerCase() ? flag : flag | TokenFlag.capital
  push(tokens, start, at, lexicon.idOf.get(lowerCase(form)) ?? 0, 0, flags)
  return at
}

// “October11” has lost its space.
function endOfGluedMonth(lexicon: Lexicon, form: string): number {
  const letters = form.search(/\d/)
  if (letters < 3 || form.length - letters > 2) return 0
  const month = lexicon.lexemes[lexicon.idOf.get(lowerCase(form.slice(0, letters))) ?? 0]?.month ?? 0
  return month > 0 ? letters : 0
}

function staysInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const kind = classOf(unit)
  if (kind === CharClass.letter || kind === CharClass.digit) return true
  return (unit === 0x27 || unit === 0x2019) && continuesAfterApostrophe(text, at)
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

// A blank line parts, and so does the end of a line too short or too long to have been wrapped by a machine.
function isBlankOrWhole(text: string, at: number, lineStart: number): boolean {
  if (at - lineStart < 45 || at - lineStart > 130) return true
  const next = text.charCodeAt(at + 1)
  return (
    next === 0x0a || (next === 0x0d && text.charCodeAt(at + 2) === 0x0a && text.charCodeAt(at + 3) === 0x0d)
  )
}
