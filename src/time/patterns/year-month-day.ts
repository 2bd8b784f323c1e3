import { isCalendarDay } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import { dayAt, yearAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The year before day and month: "2013 on October 28", "1990, May 5", "2011, on November 22-23". */
export const yearMonthDay: TimePattern = {
  id: 'time/patterns/year-month-day',
  starts: (word) => word.digits === 4 && word.suffix === '',
  follows: (next) => next.month > 0 || next.role === 'comma' || next.role === 'on',
  read,
  examples: {
    'in [[2013 on October 28]]': '2013-10-28',
    '[[1990, May 5]]': '1990-05-05',
    '1990 May 5': '1990-05-05',
    '[[2011, on November 22-23]]': '2011-11-22/2011-11-23',
    'in [[1994, on 12 March]]': '1994-03-12',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const year = yearAt(tokens, at)
  if (year === 0) return null
  let next = at + 1
  if (wordAt(tokens, next).role === 'comma') next++
  const hasOn = wordAt(tokens, next).role === 'on'
  // “consul since 2004, on 2 December”: a term, and then the day.
  if (hasOn && wordAt(tokens, at - 1).role === 'since') return null
  if (hasOn) next++
  // A heading "2013" and the "On May 5" under it are two times.
  for (let one = at + 1; one <= next; one++) if (!isJoined(tokens, one)) return null
  const { month } = wordAt(tokens, next)
  if (month > 0) return monthFirst(tokens, at, next, year, month)
  if (!hasOn) return null
  const day = dayAt(tokens, next)
  const later = wordAt(tokens, next + 1).month
  if (
    day === 0 ||
    later === 0 ||
    !isCalendarDay(year, later, day) ||
    yearAt(tokens, afterComma(tokens, next + 2)) > 0
  )
    return null
  return foundDate(at, next + 2, yearMonthDay.id, { year, month: later, day }, 'repaired')
}

function monthFirst(tokens: TimeTokens, at: number, next: number, year: number, month: number): Found | null {
  const day = dayAt(tokens, next + 1)
  // “In 1913, May 5, 1912 was recalled”: the day has a year of its own.
  if (day === 0 || !isJoined(tokens, next + 1) || !isCalendarDay(year, month, day)) return null
  if (wordAt(tokens, next + 2).role === 'dash') {
    const until = dayAt(tokens, next + 3)
    if (
      until > day &&
      isCalendarDay(year, month, until) &&
      yearAt(tokens, afterComma(tokens, next + 4)) === 0
    ) {
      const range = foundDate(at, next + 4, yearMonthDay.id, { year, month, day }, 'repaired')
      range.to = foundDate(next + 3, next + 4, yearMonthDay.id, { year, month, day: until }, 'repaired')
      return range
    }
  }
  if (yearAt(tokens, afterComma(tokens, next + 2)) > 0) return null
  return foundDate(at, next + 2, yearMonthDay.id, { year, month, day }, 'repaired')
}

function afterComma(tokens: TimeTokens, at: number): number {
  return wordAt(tokens, at).role === 'comma' ? at + 1 : at
}
