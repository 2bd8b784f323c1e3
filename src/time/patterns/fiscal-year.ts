import { type Found, foundDate } from '../found.ts'
import { yearAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** The year of accounts or of a school: "fiscal 2012", "the fiscal year 1990", "the 1990/91 academic year". */
export const fiscalYear: TimePattern = {
  id: 'time/patterns/fiscal-year',
  starts: (word) => word.role === 'fiscal' || (word.digits === 4 && word.suffix === ''),
  follows: (next) =>
    next.role === 'fiscal' ||
    next.role === 'slash' ||
    next.role === 'dash' ||
    next.unit === 'Y' ||
    next.digits > 0,
  read,
  examples: {
    'for [[fiscal 2012]]': '2012',
    'in [[fiscal year 1990]]': '1990',
    'the [[1990/91 academic year]]': '1990/1991',
    'the [[1974 financial year]]': '1974',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  if (wordAt(tokens, at).role === 'fiscal') {
    const next = wordAt(tokens, at + 1).unit === 'Y' ? at + 2 : at + 1
    const year = yearAt(tokens, next)
    if (year === 0 || !isJoined(tokens, next) || (next === at + 1 && wordAt(tokens, at).lower !== 'fiscal'))
      return null
    return foundDate(at, next + 1, fiscalYear.id, { year })
  }
  const year = yearAt(tokens, at)
  const pair = pairedYear(tokens, at, year)
  const next = pair === 0 ? at + 1 : at + 3
  if (
    year === 0 ||
    wordAt(tokens, next).role !== 'fiscal' ||
    wordAt(tokens, next + 1).unit !== 'Y' ||
    !isJoined(tokens, next + 1)
  )
    return null
  const time = foundDate(at, next + 2, fiscalYear.id, { year })
  if (pair > 0) time.to = foundDate(at + 2, next + 2, fiscalYear.id, { year: pair })
  return time
}

function pairedYear(tokens: TimeTokens, at: number, year: number): number {
  const { role } = wordAt(tokens, at + 1)
  if ((role !== 'slash' && role !== 'dash') || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return 0
  const later = wordAt(tokens, at + 2)
  const value = valueAt(tokens, at + 2)
  return (later.digits === 2 && value === (year + 1) % 100) || (later.digits === 4 && value === year + 1)
    ? year + 1
    : 0
}
