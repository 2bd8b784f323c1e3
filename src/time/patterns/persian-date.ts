import { type Found, foundDate } from '../found.ts'
import { dayAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A date of the Persian calendar: "22 Bahman 1357", "Farvardin 1390". */
export const persianDate: TimePattern = {
  id: 'time/patterns/persian-date',
  starts: (word) => (word.digits > 0 && word.digits < 3 && word.suffix === '') || word.persianMonth > 0,
  follows: (next) => next.persianMonth > 0 || next.digits > 0,
  read,
  examples: {
    '22 Bahman 1357': '1979-02-11',
    '15 Khordad 1342': '1963-06-05',
    'in [[Farvardin 1390]]': '2011-03-21/2011-04-20',
    '30 Esfand 1399': '2021-03-20',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const day = dayAt(tokens, at)
  const monthAt = day === 0 ? at : at + 1
  const { persianMonth } = wordAt(tokens, monthAt)
  if (persianMonth === 0 || !isCapital(tokens, monthAt) || (day > 0 && !isJoined(tokens, monthAt)))
    return null
  const word = wordAt(tokens, monthAt + 1)
  const year = valueAt(tokens, monthAt + 1)
  // The Gregorian year 1200 is long past, the Persian year 1500 far off: between them a year must be Persian.
  if (!isJoined(tokens, monthAt + 1) || word.digits !== 4 || word.suffix !== '' || year < 1200 || year > 1500)
    return null
  return foundDate(at, monthAt + 2, persianDate.id, {
    calendar: 'persian',
    year,
    month: persianMonth,
    ...(day === 0 ? {} : { day }),
  })
}
