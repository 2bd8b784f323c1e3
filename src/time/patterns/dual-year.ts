import { type Found, foundDate } from '../found.ts'
import { dayAt } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A day of the months when the old year had not yet ended: "11 February 1731/32" is of 1732. */
export const dualYear: TimePattern = {
  id: 'time/patterns/dual-year',
  starts: (word) => (word.month > 0 && word.month < 4) || (word.digits > 0 && word.digits < 3),
  follows: (next) => next.month > 0 || next.digits > 0,
  read,
  examples: {
    '11 February 1731/32': '1732-02-11',
    'January 30, 1648/9': '1649-01-30',
    'March 3, 1699/1700': '1700-03-03',
  },
}

const lastDualYear = 1752

function read(tokens: TimeTokens, at: number): Found | null {
  const isDayFirst = wordAt(tokens, at).digits > 0
  const day = dayAt(tokens, isDayFirst ? at : at + 1)
  const { month } = wordAt(tokens, isDayFirst ? at + 1 : at)
  if (day === 0 || month === 0 || month > 3 || !isJoined(tokens, at + 1)) return null
  const next = skipYearLead(tokens, at + 2)
  const old = valueAt(tokens, next)
  if (wordAt(tokens, next).digits !== 4 || old < 1100 || old > lastDualYear) return null
  if (wordAt(tokens, next + 1).role !== 'slash' || !isGlued(tokens, next + 1) || !isGlued(tokens, next + 2))
    return null
  const { digits, suffix } = wordAt(tokens, next + 2)
  const later = old + 1
  if (suffix !== '' || digits === 0 || digits > 4 || valueAt(tokens, next + 2) !== later % 10 ** digits)
    return null
  return foundDate(at, next + 3, dualYear.id, { year: later, month, day })
}
