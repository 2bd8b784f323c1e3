import { type Found, foundDate } from '../found.ts'
import { readOrdinal, readYear, yearAt } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A quarter or half of a year: "the fourth quarter of 2005", "third-quarter", "the second half of 2008", "Q3 2009". */
export const quarter: TimePattern = {
  id: 'time/patterns/quarter',
  starts: (word) =>
    (word.ordinal > 0 && word.ordinal < 5) ||
    (word.suffix === 'th' && word.digits === 1) ||
    word.step < 0 ||
    word.position === 'END' ||
    word.role === 'final',
  follows: (next) => next.role === 'half' || next.role === 'dash' || next.unit === 'Q',
  read,
  examples: {
    'the fourth quarter of 2005': '2005-36',
    'the second half of 2008': '2008-41',
    'the latter half of 1916': '1916-41',
    'in [[the third quarter]]': '2012-35',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const ordinal = readOrdinal(tokens, at)
  const { lower } = wordAt(tokens, at)
  const isLast = ordinal === null && (lower === 'last' || lower === 'final' || lower === 'latter')
  if (ordinal === null && !isLast) return null
  let next = ordinal === null ? at + 1 : ordinal.last
  const hasDash = wordAt(tokens, next).role === 'dash'
  if (hasDash) next++
  if (!isJoined(tokens, next) || (hasDash && !isGlued(tokens, next))) return null
  const word = wordAt(tokens, next)
  if (word.role === 'half') return halfOf(tokens, at, next, ordinal?.value ?? 2)
  if (word.unit !== 'Q' || word.isPlural) return null
  const count = ordinal?.value ?? 4
  if (count > 4) return null
  const year = readYear(tokens, skipYearLead(tokens, next + 1))
  if (year !== null) return foundDate(at, year.last, quarter.id, { ...year.value, quarter: count })
  if (isLast) return null
  // “a first quarter of the votes”: a fraction is of something that is no time.
  if (wordAt(tokens, next + 1).role === 'of' && !isPeriodAhead(tokens, next + 2)) return null
  return foundDate(at, next + 1, quarter.id, { quarter: count })
}

function halfOf(tokens: TimeTokens, at: number, next: number, count: number): Found | null {
  if (count > 2 || wordAt(tokens, next + 1).role !== 'of') return null
  const year = yearAt(tokens, next + 2)
  if (year > 0) return foundDate(at, next + 3, quarter.id, { year, half: count })
  // "the second half of this year" is joined to its year.
  return isPeriodAhead(tokens, next + 2) ? foundDate(at, next + 1, quarter.id, { half: count }) : null
}

function isPeriodAhead(tokens: TimeTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return (
    word.digits === 4 ||
    word.role === 'this' ||
    !Number.isNaN(word.step) ||
    wordAt(tokens, at + 1).unit === 'Y'
  )
}
