import { dayNumber, dayOfNumber } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import { dayAt, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A day by the Julian and the Gregorian calendar together: "11/23 July 1812", "28 October/9 November 1877". */
export const doubleDate: TimePattern = {
  id: 'time/patterns/double-date',
  starts: (word) => word.digits > 0 && word.digits < 3 && word.suffix === '',
  follows: (next) => next.role === 'slash' || next.month > 0,
  read,
  examples: {
    '11/23 July 1812': '1812-07-23',
    '28 October/9 November 1877': '1877-11-09',
    '30 June / 12 July 1876': '1876-07-12',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const julian = dayAt(tokens, at)
  if (julian === 0 || isGlued(tokens, at)) return null
  const julianMonth = wordAt(tokens, at + 1).month
  const slash = julianMonth > 0 ? at + 2 : at + 1
  if (wordAt(tokens, slash).role !== 'slash' || !isJoined(tokens, slash)) return null
  const day = dayAt(tokens, slash + 1)
  const { month } = wordAt(tokens, slash + 2)
  if (day === 0 || month === 0 || !isJoined(tokens, slash + 2)) return null
  const year = readYear(tokens, skipYearLead(tokens, slash + 3))
  const last = year === null ? slash + 3 : year.last
  const inYear = year?.value.year ?? 1800
  const lag =
    dayNumber(inYear, month, day) - dayNumber(inYear, julianMonth === 0 ? month : julianMonth, julian)
  if (lag < 10 || lag > 13) return null
  const gregorian = dayOfNumber(dayNumber(inYear, month, day))
  if (gregorian.day !== day) return null
  return foundDate(at, last, doubleDate.id, year === null ? { month, day } : { ...year.value, month, day })
}
