import { isCalendarDay } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import { dayAt, yearAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The day behind the year, a slip of translation: "December 1991, 8". */
export const monthYearDay: TimePattern = {
  id: 'time/patterns/month-year-day',
  starts: (word) => word.month > 0,
  follows: (next) => next.digits > 0 || next.role === 'comma',
  read,
  examples: {
    'December 1991, 8': '1991-12-08',
    'on [[September 2019, 19]], the union': '2019-09-19',
    'on [[June 2006, 19-21]]': '2006-06-19/2006-06-21',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { month } = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1).role === 'comma' ? at + 2 : at + 1
  const year = yearAt(tokens, next)
  if (year === 0 || wordAt(tokens, next + 1).role !== 'comma' || !isJoined(tokens, next + 2)) return null
  const day = dayAt(tokens, next + 2)
  const after = wordAt(tokens, next + 3)
  if (day === 0 || !isCalendarDay(year, month, day)) return null
  // “in June 2006, 19 states” and “June 2006, 19 July” count or date something else.
  if (after.role === 'dash') {
    const until = dayAt(tokens, next + 4)
    if (until <= day || !isCalendarDay(year, month, until) || !endsDate(tokens, next + 5)) return null
    const range = foundDate(at, next + 5, monthYearDay.id, { year, month, day }, 'repaired')
    range.to = foundDate(next + 4, next + 5, monthYearDay.id, { year, month, day: until }, 'repaired')
    return range
  }
  return endsDate(tokens, next + 3)
    ? foundDate(at, next + 3, monthYearDay.id, { year, month, day }, 'repaired')
    : null
}

const enders = new Set([
  'comma',
  'stop',
  'close',
  'in',
  'at',
  'on',
  'and',
  'quote',
  'by',
  'the',
  'until',
  'colon',
])

function endsDate(tokens: TimeTokens, at: number): boolean {
  return at >= tokens.count || !isJoined(tokens, at) || enders.has(wordAt(tokens, at).role)
}
