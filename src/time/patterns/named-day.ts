import { type Found, foundDate } from '../found.ts'
import { namedDayAt } from '../named-days.ts'
import { readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, isOther, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A day known by its name: "Christmas 1963", "New Year's Eve", "Easter". */
export const namedDay: TimePattern = {
  id: 'time/patterns/named-day',
  starts: (word) => word.namedDay !== '',
  read,
  examples: {
    'Christmas 1963': '1963-12-25',
    "[[New Year's Eve]] was quiet": '2011-12-31',
    'Easter 1916': '1916-04-23',
    'on [[Christmas Eve]]': '2011-12-24',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  // “White Christmas” is a song.
  if (
    !isCapital(tokens, at) ||
    (isCapital(tokens, at - 1) && isOther(tokens, at - 1) && isJoined(tokens, at))
  )
    return null
  const named = namedDayAt(tokens, at)
  if (named === null) return null
  const year = readYear(tokens, skipYearLead(tokens, named.last))
  if (year !== null && year.value.calendar === undefined)
    return foundDate(at, year.last, namedDay.id, { ...year.value, namedDay: named.name })
  const after = wordAt(tokens, named.last)
  if (isJoined(tokens, named.last) && after.dayPart !== '' && after.dayPart.charCodeAt(0) > 0x40)
    return foundDate(at, named.last + 1, namedDay.id, { namedDay: named.name, dayPart: after.dayPart })
  return foundDate(at, named.last, namedDay.id, { namedDay: named.name })
}
