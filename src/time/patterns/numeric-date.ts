import { isCalendarDay } from '../../edtf/day-number.ts'
import type { DateParts } from '../date-parts.ts'
import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** Day and month in figures before the year: "19.06.2006", "6/19/2006", "8/7/07"; where both orders could be meant, both are kept. */
export const numericDate: TimePattern = {
  id: 'time/patterns/numeric-date',
  starts: (word) => (word.digits === 1 || word.digits === 2) && word.suffix === '',
  follows: (next) => next.role === 'dash' || next.role === 'slash' || next.role === 'stop',
  read,
  examples: {
    '19.06.2006': '2006-06-19',
    '6/19/2006': '2006-06-19',
    '19/6/2006': '2006-06-19',
    '25-12-1991': '1991-12-25',
    '12/25/91': '1991-12-25',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { role } = wordAt(tokens, at + 1)
  if (role !== 'dash' && role !== 'slash' && role !== 'stop') return null
  if (wordAt(tokens, at + 3).role !== role) return null
  for (let step = 1; step <= 4; step++) if (!isGlued(tokens, at + step)) return null
  if (isGlued(tokens, at) && wordAt(tokens, at - 1).role !== 'open') return null
  const second = wordAt(tokens, at + 2)
  const yearWord = wordAt(tokens, at + 4)
  if (second.digits < 1 || second.digits > 2 || second.suffix !== '' || yearWord.suffix !== '') return null
  if (yearWord.digits !== 4 && !(yearWord.digits === 2 && role === 'slash')) return null
  const written = valueAt(tokens, at + 4)
  const year = yearWord.digits === 4 ? written : written < 50 ? 2000 + written : 1900 + written
  if (year < 1000 || year > 2199) return null
  const a = valueAt(tokens, at)
  const b = valueAt(tokens, at + 2)
  const dayFirst: DateParts | null = isCalendarDay(year, b, a) ? { year, month: b, day: a } : null
  const monthFirst: DateParts | null = isCalendarDay(year, a, b) ? { year, month: a, day: b } : null
  const isDayFirst = dayFirst !== null && (monthFirst === null || role === 'stop')
  const parts = isDayFirst ? dayFirst : monthFirst
  if (parts === null) return null
  const date = foundDate(at, at + 5, numericDate.id, parts)
  if (dayFirst !== null && monthFirst !== null && a !== b) date.other = isDayFirst ? monthFirst : dayFirst
  return date
}
