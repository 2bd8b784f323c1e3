import { type Found, foundDate } from '../found.ts'
import { dayAt, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A day that the text says is Old Style: it is counted by the Julian calendar. */
export const oldStyle: TimePattern = {
  id: 'time/patterns/old-style',
  starts: (word) => word.month > 0 || (word.digits > 0 && word.digits < 3),
  follows: (next) => next.digits > 0 || next.month > 0,
  read,
  examples: {
    '25 October 1917 (O.S.)': '1917-11-07',
    'October 25, 1917, Old Style': '1917-11-07',
    '14 December 1825 O.S.': '1825-12-26',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const isDayFirst = wordAt(tokens, at).digits > 0
  const day = dayAt(tokens, isDayFirst ? at : at + 1)
  const { month } = wordAt(tokens, isDayFirst ? at + 1 : at)
  if (day === 0 || month === 0 || !isJoined(tokens, at + 1)) return null
  const year = readYear(tokens, skipYearLead(tokens, at + 2))
  if (year?.value.year === undefined || year.value.era === -1) return null
  let next = year.last
  const opener = wordAt(tokens, next).role
  if (opener === 'open' || opener === 'comma') next++
  const mark = wordAt(tokens, next)
  if (!isJoined(tokens, next)) return null
  const isWords = mark.role === 'old' && wordAt(tokens, next + 1).role === 'style' && isCapital(tokens, next)
  if (!isWords && mark.role !== 'old-style') return null
  const last = isWords ? next + 2 : next + 1
  const isClosed = opener === 'open' && wordAt(tokens, last).role === 'close'
  return foundDate(at, isClosed ? last + 1 : last, oldStyle.id, {
    calendar: 'julian',
    year: year.value.year,
    month,
    day,
  })
}
