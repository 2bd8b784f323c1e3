import { CharClass, classOf, foldLetters } from '../text/letters.ts'
import type { AuthorityName } from './authority-record.ts'
import { nameWords, otherSpellings } from './name-words.ts'

/** All the ways in which a name of an authority may be written that need no entry of their own. */
export function writings(name: AuthorityName): readonly string[] {
  const written = name.name
  if (name.form === 'acronym' && written.length < 6 && /^[A-Z]{2,5}$/.test(written))
    return [written, `${[...written].join('.')}.`]
  if (name.form === 'demonym') return [written, pluralOf(written)]
  return written.startsWith('The ') ? [written, written.slice(4)] : [written]
}

// "Azerbaijanis", "Hungarians"; "Chinese" and "Swiss" stay.
function pluralOf(demonym: string): string {
  if (/(?:s|se|sh|ch|x|z)$/.test(demonym)) return demonym
  return demonym.endsWith('man') && demonym.length > 6 && !/(?:german|roman|ottoman)$/i.test(demonym)
    ? `${demonym.slice(0, -2)}en`
    : `${demonym}s`
}

/** The folded words by one of which every match of this writing begins. */
export function firstWords(writing: string): readonly string[] {
  const first = plainFirstWord(writing) ?? nameWords(writing).words[0]
  if (first === undefined) return []
  const others = otherSpellings(first)
  return others.length === 0 ? [first] : [first, ...others]
}

// Most names begin with a word of plain letters, and acronyms with their dots are one word: neither needs cutting.
function plainFirstWord(writing: string): string | undefined {
  if (writing.charCodeAt(1) === 0x2e && !writing.includes(' ')) return writing.toLowerCase()
  let at = 0
  let isAscii = true
  while (at < writing.length) {
    const unit = writing.charCodeAt(at)
    if (unit > 0x7f ? classOf(unit) !== CharClass.letter : !isPlainLetter(unit)) break
    if (unit > 0x7f) isAscii = false
    at++
  }
  if (at < 2) return undefined
  const after = writing.charCodeAt(at)
  if (at < writing.length && after !== 0x20 && after !== 0x2d) return undefined
  const first = writing.slice(0, at)
  return isAscii ? first.toLowerCase() : foldLetters(first)
}

function isPlainLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}
