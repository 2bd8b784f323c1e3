import { parseFragment } from 'parse5'

/** What a character reference such as `&amp;`, `&#8217;` or `&notit` says, and how many units of source it takes. */
export type CharacterReference = { readonly text: string; readonly length: number }

/** Reads the character reference at an ampersand as HTML does; null where there is none. */
export function characterReference(source: string, at: number): CharacterReference | null {
  const candidate = candidateAt(source, at)
  if (candidate.length < 3) return null
  const kept = known.get(candidate)
  if (kept !== undefined) return kept
  const reference = decode(candidate)
  if (known.size > 4096) known.clear()
  known.set(candidate, reference)
  return reference
}

const known = new Map<string, CharacterReference | null>()

// The longest name HTML knows has 31 letters; a number may have any count of leading zeros.
const longestName = 33

function candidateAt(source: string, at: number): string {
  let end = at + 1
  const isNumber = source[end] === '#'
  if (isNumber) end++
  const limit = isNumber ? source.length : Math.min(source.length, at + longestName)
  while (end < limit && isLetterOrDigit(source.charCodeAt(end))) end++
  if (source[end] === ';') end++
  return source.slice(at, end)
}

function decode(candidate: string): CharacterReference | null {
  const node = parseFragment(candidate).childNodes[0]
  const decoded = node !== undefined && 'value' in node ? node.value : candidate
  if (decoded === candidate) return null
  // A name may end before the semicolon: `&notit;` is `¬` and then `it;`.
  const isWhole = candidate.endsWith(';') && (decoded === ';' || !decoded.endsWith(';'))
  if (isWhole) return { text: decoded, length: candidate.length }
  const text = String.fromCodePoint(decoded.codePointAt(0) ?? 0xfffd)
  return { text, length: candidate.length - (decoded.length - text.length) }
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}
