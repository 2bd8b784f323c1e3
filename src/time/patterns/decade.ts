import { type Found, foundDate } from '../found.ts'
import { readEra } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A decade: "1990s", "1990's", "'90s", "the nineties", "470s BC". */
export const decade: TimePattern = {
  id: 'time/patterns/decade',
  starts: (word) =>
    word.suffix === 's' ||
    word.digits === 4 ||
    word.decade >= 0 ||
    word.role === 'apostrophe' ||
    (word.number >= 15 && word.number <= 19),
  follows: (next, first) => first.digits !== 4 || first.suffix !== '' || next.role === 'apostrophe',
  read,
  examples: {
    '1990s': '199X',
    "1990's": '199X',
    "[[the '90s]]": '199X',
    'in [[the nineties]]': '199X',
    'in [[the nineteen-twenties]]': '192X',
    '470s BC': '-0478/-0469',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  // “in his 30s”, “in her late twenties” are ages.
  if (
    isJoined(tokens, at) &&
    (wordAt(tokens, at - 1).role === 'its' ||
      (wordAt(tokens, at - 1).position !== '' && wordAt(tokens, at - 2).role === 'its'))
  )
    return null
  if (word.role === 'apostrophe') {
    const next = wordAt(tokens, at + 1)
    const isShort =
      isGlued(tokens, at + 1) &&
      next.suffix === 's' &&
      next.digits === 2 &&
      valueAt(tokens, at + 1) % 10 === 0
    return isShort ? foundDate(at, at + 2, decade.id, { decade: valueAt(tokens, at + 1) / 10 }) : null
  }
  if (word.decade >= 0)
    return isJoined(tokens, at) && isDecadeWord(tokens, at)
      ? foundDate(at, at + 1, decade.id, { decade: word.decade / 10 })
      : null
  if (word.number > 0) return spelledDecade(tokens, at)
  const value = valueAt(tokens, at)
  if (word.suffix === 's') {
    if (word.digits === 2)
      return value % 10 === 0 && value > 0 ? foundDate(at, at + 1, decade.id, { decade: value / 10 }) : null
    if ((word.digits !== 4 && word.digits !== 3) || value % 10 !== 0) return null
    const era = readEra(tokens, at + 1)
    if (era !== null && era.value === -1)
      return foundDate(
        at,
        era.last,
        decade.id,
        value % 100 === 0 && word.digits === 4
          ? { century: value / 100, era: -1 }
          : { decade: value / 10, era: -1 },
      )
    if (word.digits === 3) return null
    // "the 1800s" is a century in English, as is "the 1900s" mostly.
    return foundDate(
      at,
      at + 1,
      decade.id,
      value % 100 === 0 && value < 2000 ? { century: value / 100 } : { decade: value / 10 },
    )
  }
  const isPossessive =
    word.digits === 4 &&
    word.suffix === '' &&
    value % 10 === 0 &&
    value >= 1000 &&
    wordAt(tokens, at + 1).role === 'apostrophe' &&
    isGlued(tokens, at + 1)
  return isPossessive &&
    isGlued(tokens, at + 2) &&
    tokens.text.charAt(tokens.starts[at + 2] ?? 0) === 's' &&
    (tokens.ends[at + 2] ?? 0) - (tokens.starts[at + 2] ?? 0) === 1
    ? foundDate(at, at + 3, decade.id, { decade: value / 10 })
    : null
}

// "nineteen-twenties", "nineteen thirties"
function spelledDecade(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1).role === 'dash' ? at + 2 : at + 1
  const later = wordAt(tokens, next)
  return later.decade >= 10 && isJoined(tokens, next)
    ? foundDate(at, next + 1, decade.id, { decade: wordAt(tokens, at).number * 10 + later.decade / 10 })
    : null
}

function isDecadeWord(tokens: TimeTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  // “in his thirties” is an age.
  return (before.role === 'the' || before.position !== '') && wordAt(tokens, at - 1).role !== 'its'
}
