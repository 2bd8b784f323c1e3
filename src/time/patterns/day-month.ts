import { daysInMonth } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import { dayAt, isAbbreviationStop, isShortMonth, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, isMeasured, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The day before the month: "19 June 2006", "the 5th of May". */
export const dayMonth: TimePattern = {
  id: 'time/patterns/day-month',
  starts: (word) => word.digits > 0 && word.digits < 3 && (word.suffix === '' || word.suffix === 'th'),
  follows: (next) => next.month > 0 || next.role === 'of' || next.role === 'dash',
  read,
  examples: {
    '19 June 2006': '2006-06-19',
    'on [[the 5th of May, 1990]]': '1990-05-05',
    '3 Sept. 1939': '1939-09-03',
    '12 June, 1902': '1902-06-12',
    '1 April of 1871': '1871-04-01',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const day = dayAt(tokens, at)
  if (day === 0) return null
  let next = at + 1
  if (wordAt(tokens, next).role === 'of' && isJoined(tokens, next)) next++
  else if (wordAt(tokens, next).role === 'dash' && wordAt(tokens, next + 2).role === 'dash') next++
  const { month, isDoubtful, lower } = wordAt(tokens, next)
  if (month === 0 || !isJoined(tokens, next) || day > daysInMonth(2000, month)) return null
  // “5 may” and “12 march” count people who may and march.
  if (
    isDoubtful &&
    tokens.text.charCodeAt(tokens.starts[next] ?? 0) > 0x60 &&
    (lower === 'may' || lower === 'march')
  )
    return null
  let last = next + 1
  if (isAbbreviationStop(tokens, last) && isShortMonth(lower)) last++
  const year = readYear(tokens, skipYearLead(tokens, last))
  if (year !== null && isYear(tokens, year.last))
    return foundDate(at, year.last, dayMonth.id, { ...year.value, month, day })
  return foundDate(at, last, dayMonth.id, { month, day })
}

// “on 5 May 1500 men” has no year.
function isYear(tokens: TimeTokens, after: number): boolean {
  return !isMeasured(tokens, after)
}
