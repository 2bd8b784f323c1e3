import { daysInMonth } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import { dayAt, isAbbreviationStop, isShortMonth, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, isMeasured, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The month before the day: "June 19, 2006", "May 5th". */
export const monthDay: TimePattern = {
  id: 'time/patterns/month-day',
  starts: (word) => word.month > 0,
  follows: (next) => next.digits > 0 || next.role === 'stop' || next.role === 'the',
  read,
  examples: {
    'June 19, 2006': '2006-06-19',
    'Sept. 3, 1939': '1939-09-03',
    'May 5th 1990': '1990-05-05',
    'June 20 of 1792': '1792-06-20',
    'April the 9th, 1865': '1865-04-09',
    'August 480 BC': '-0479-08',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { month, lower } = wordAt(tokens, at)
  let next = at + 1
  if (isAbbreviationStop(tokens, next) && isShortMonth(lower)) next++
  if (wordAt(tokens, next).role === 'the' && isJoined(tokens, next)) {
    next++
    if (wordAt(tokens, next).suffix !== 'th') return null
  }
  const day = dayAt(tokens, next)
  if (day === 0 || !isJoined(tokens, next) || day > daysInMonth(2000, month)) return null
  // “May 5:30” and “March 1.5” are no days; nor is “August 25 BC”.
  const after = wordAt(tokens, next + 1)
  if (after.era === -1 || (isGlued(tokens, next + 1) && (after.role === 'colon' || after.role === 'percent')))
    return null
  const last = next + 1
  const year = readYear(tokens, skipYearLead(tokens, last))
  if (year !== null && !isMeasured(tokens, year.last))
    return foundDate(at, year.last, monthDay.id, { ...year.value, month, day })
  return foundDate(at, last, monthDay.id, { month, day })
}
