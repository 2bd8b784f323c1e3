import { wordTable } from './word-table.ts'

/** What a code unit is to the tokenizer. */
export const CharClass = { space: 0, letter: 1, digit: 2, mark: 3, newline: 4 } as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

const letterOrCombining = /[\p{L}\p{M}]/u
const decimalDigit = /\p{Nd}/u
const white = /[\s\p{Z}\p{Cc}\p{Cf}]/u

const unknown = 255
const classes = new Uint8Array(0x10000).fill(unknown)

/** The class of one UTF-16 code unit; halves of a surrogate pair count as letters, so that no pair is torn. */
export function classOf(unit: number): CharClass {
  const known = classes[unit] as number
  return known === unknown ? findClass(unit) : (known as CharClass)
}

function findClass(unit: number): CharClass {
  const char = String.fromCharCode(unit)
  let found: CharClass = CharClass.mark
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) found = CharClass.newline
  else if (unit >= 0xd800 && unit <= 0xdfff) found = CharClass.letter
  else if (letterOrCombining.test(char)) found = CharClass.letter
  else if (decimalDigit.test(char)) found = CharClass.digit
  else if (white.test(char)) found = CharClass.space
  classes[unit] = found
  return found
}

/** Lower case in one rule for all texts: the dotted and the dotless Turkic i both become "i"; lengths may change. */
export function lowerCase(form: string): string {
  const lower = form.toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    if (unit === 0x131 || unit === 0x307 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc)
      return lower
        .replace(/[\u0131]/g, 'i')
        .replace(/i\u0307/g, 'i')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
  }
  return lower
}

const combining = /\p{M}+/gu
const unfolded = wordTable<string>({
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
})

/** Letters without their diacritics, for comparing names: "Çiller" and "ciller" give the same. */
export function foldLetters(form: string): string {
  const lower = lowerCase(form)
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 0x7f) {
      return lower
        .normalize('NFKD')
        .replace(combining, '')
        .replace(/[əßæœøđðþłħ]/g, (letter) => unfolded[letter] ?? letter)
    }
  }
  return lower
}
