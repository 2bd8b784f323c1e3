import { type Found, found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, isWrittenAsName, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A day of the week: "on Friday", "Monday night", "Sundays". */
export const weekday: TimePattern = {
  id: 'time/patterns/weekday',
  starts: (word) => word.weekday > 0,
  read,
  examples: {
    'on [[Friday]]': '2012-10-12',
    '[[Monday night]]': '2012-10-15',
    'on [[Sundays]]': 'XXXX-WXX-7',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (!isWrittenAsName(tokens, at)) return null
  if (word.isDoubtful && !isCut(tokens, at)) return null
  if (word.isPlural && !word.isDoubtful && word.lower !== 'tues' && word.lower !== 'thurs')
    return found(at, at + 1, weekday.id, { kind: 'set', value: `XXXX-WXX-${word.weekday}` })
  const next = wordAt(tokens, at + 1)
  if (next.dayPart !== '' && isJoined(tokens, at + 1) && !next.isPlural && next.dayPart.charCodeAt(0) > 0x40)
    return foundDate(at, at + 2, weekday.id, { weekday: word.weekday, dayPart: next.dayPart })
  return foundDate(at, at + 1, weekday.id, { weekday: word.weekday })
}

// “Sun” and “Sat” are days only where they are cut short before a date: “Sat. 5 May”, “Sun, 6 June”.
function isCut(tokens: TimeTokens, at: number): boolean {
  const { role } = wordAt(tokens, at + 1)
  const next = role === 'stop' || role === 'comma' ? at + 2 : at + 1
  return wordAt(tokens, next).digits > 0 || wordAt(tokens, next).month > 0
}
