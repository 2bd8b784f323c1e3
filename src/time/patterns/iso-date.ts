import { isCalendarDay } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** The year first, in figures: "2006-06-19", "2006/06/19", "2006.06.19". */
export const isoDate: TimePattern = {
  id: 'time/patterns/iso-date',
  starts: (word) => word.digits === 4 && word.suffix === '',
  follows: (next) => next.role === 'dash' || next.role === 'slash' || next.role === 'stop',
  read,
  examples: { '2006-06-19': '2006-06-19', '1991/12/08': '1991-12-08', '1991.12.08': '1991-12-08' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { role } = wordAt(tokens, at + 1)
  if (role !== 'dash' && role !== 'slash' && role !== 'stop') return null
  if (wordAt(tokens, at + 3).role !== role) return null
  for (let step = 1; step <= 4; step++) if (!isGlued(tokens, at + step)) return null
  const month = wordAt(tokens, at + 2)
  const day = wordAt(tokens, at + 4)
  if (month.digits !== 2 || month.suffix !== '' || day.digits !== 2 || day.suffix !== '') return null
  const year = valueAt(tokens, at)
  if (year < 1000 || !isCalendarDay(year, valueAt(tokens, at + 2), valueAt(tokens, at + 4))) return null
  return foundDate(at, at + 5, isoDate.id, {
    year,
    month: valueAt(tokens, at + 2),
    day: valueAt(tokens, at + 4),
  })
}
