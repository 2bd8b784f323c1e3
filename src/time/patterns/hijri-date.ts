import { type Found, foundDate } from '../found.ts'
import { readHijriMonth } from '../read-hijri-month.ts'
import { dayAt, readEra } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A date of the Hijri calendar: "9 Rajab 1389H", "15 Sha'ban 1424 AH", "Rabi' al-Awwal 1391". */
export const hijriDate: TimePattern = {
  id: 'time/patterns/hijri-date',
  starts: (word) =>
    (word.digits > 0 && word.digits < 3 && (word.suffix === '' || word.suffix === 'th')) ||
    word.hijriMonth !== 0,
  follows: (next, first) => first.digits === 0 || next.hijriMonth !== 0 || next.role === 'of',
  read,
  examples: {
    '9 Rajab 1389H': '1969-09-21',
    "15 Sha'ban 1424 AH": '2003-10-12',
    "12 Rabi' al-Awwal 1391": '1971-05-08',
    '1 Muharram 1400 A.H.': '1979-11-21',
    'in [[Ramadan 1389 H]]': '1969-11-11/1969-12-10',
    '10 Dhu al-Hijjah 1445H': '2024-06-17',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const day = dayAt(tokens, at)
  const monthAt = day === 0 ? at : wordAt(tokens, at + 1).role === 'of' ? at + 2 : at + 1
  if (day > 30 || (day > 0 && !isJoined(tokens, monthAt))) return null
  const month = readHijriMonth(tokens, monthAt)
  if (month === null) return null
  const yearAt = wordAt(tokens, month.last).role === 'comma' ? month.last + 1 : month.last
  const word = wordAt(tokens, yearAt)
  const value = valueAt(tokens, yearAt)
  if (
    !isJoined(tokens, yearAt) ||
    word.digits === 0 ||
    word.digits > 4 ||
    (word.suffix !== '' && word.suffix !== 'h') ||
    value < 1 ||
    value > 1600
  )
    return null
  const era = readEra(tokens, yearAt + 1)
  const last = era !== null && era.value === 2 ? era.last : yearAt + 1
  return foundDate(at, last, hijriDate.id, {
    calendar: 'hijri',
    year: value,
    month: month.value,
    ...(day === 0 ? {} : { day }),
  })
}
