import { type Found, foundDate } from '../found.ts'
import { isAbbreviationStop, isShortMonth, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isMeasured, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A month with its year: "June 2006", "June, 2006", "May of 1789", "February in 1992". */
export const monthYear: TimePattern = {
  id: 'time/patterns/month-year',
  starts: (word) => word.month > 0,
  follows: (next) =>
    next.digits > 0 ||
    next.era === 1 ||
    next.role === 'stop' ||
    next.role === 'comma' ||
    next.role === 'of' ||
    next.role === 'in' ||
    next.role === 'dash',
  read,
  examples: {
    'June 2006': '2006-06',
    'June, 2006': '2006-06',
    'May of 1789': '1789-05',
    'in [[February in 1992]]': '1992-02',
    'Nov. 1917': '1917-11',
    'August 480 BC': '-0479-08',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { month, lower } = wordAt(tokens, at)
  let next = at + 1
  if (isAbbreviationStop(tokens, next) && isShortMonth(lower)) next++
  const year = readYear(tokens, skipYearLead(tokens, next))
  if (year === null || year.value.calendar !== undefined) return null
  if (isMeasured(tokens, year.last)) return null
  return foundDate(at, year.last, monthYear.id, { ...year.value, month })
}
