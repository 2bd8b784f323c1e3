import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The hours before day: "the early hours of 30 April", "the early morning hours". */
export const smallHours: TimePattern = {
  id: 'time/patterns/small-hours',
  starts: (word) => word.position === 'START' || word.position === 'END' || word.role === 'small',
  read,
  examples: {
    '[[the early hours]] saw rain': '2012-10-17',
    'in [[the early morning hours of 30 April 1975]]': '1975-04-30',
    'in [[the small hours of Friday]]': '2012-10-12',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const hasPart = wordAt(tokens, at + 1).dayPart !== ''
  const hours = hasPart ? at + 2 : at + 1
  const word = wordAt(tokens, hours)
  if (
    word.unit !== 'TH' ||
    !word.isPlural ||
    !isJoined(tokens, hours) ||
    wordAt(tokens, at - 1).role !== 'the'
  )
    return null
  const part = hasPart ? wordAt(tokens, at + 1).dayPart : wordAt(tokens, at).position === 'END' ? 'EV' : 'MO'
  return foundDate(at - 1, hours + 1, smallHours.id, { dayPart: part })
}
