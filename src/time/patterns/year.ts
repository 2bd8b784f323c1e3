import { type Found, foundDate } from '../found.ts'
import { readYear } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A year: "1991", "499 BC", "AD 79". */
export const year: TimePattern = {
  id: 'time/patterns/year',
  starts: (word) => (word.digits > 0 && word.digits <= 4) || word.era === 1,
  read,
  examples: {
    'in [[1991]]': '1991',
    '499 BC': '-0498',
    'AD 79': '0079',
    '79 CE': '0079',
    '44 B.C.': '-0043',
    '1389H': '1969-03-20/1970-03-08',
    'The [[1996]] 24th Conference': '1996',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const ahead = readYear(tokens, at)
  if (ahead === null) return null
  if (ahead.value.era === undefined && ahead.value.calendar === undefined && isOtherNumber(tokens, at))
    return null
  return foundDate(at, ahead.last, year.id, ahead.value)
}

// “resolution 1514”, “1,500”, “$1950”, “1800 men”, “1:1200”, “5/2011” and “1945.5” are no years.
function isOtherNumber(tokens: TimeTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  const joined = isJoined(tokens, at)
  if (joined && (before.role === 'numbering' || before.role === 'money' || before.role === 'sign'))
    return true
  if (
    joined &&
    isGlued(tokens, at) &&
    before.role !== 'dash' &&
    before.role !== 'slash' &&
    before.role !== 'open' &&
    before.role !== 'quote' &&
    before.role !== 'comma' &&
    before.role !== 'apostrophe' &&
    before.role !== 'stop'
  )
    return true
  if (
    joined &&
    isGlued(tokens, at) &&
    (before.role === 'stop' || before.role === 'slash' || before.role === 'dash') &&
    isGlued(tokens, at - 1) &&
    !isYearish(tokens, at - 2)
  )
    return before.role !== 'dash' || !isWordBeforeDash(tokens, at - 2)
  if (!isJoined(tokens, at + 1)) return false
  if (after.role === 'measured' || after.role === 'percent' || after.unit !== '') return true
  if (
    isGlued(tokens, at + 1) &&
    (after.role === 'slash' || after.role === 'stop' || after.role === 'colon') &&
    isGlued(tokens, at + 2) &&
    wordAt(tokens, at + 2).digits > 2 &&
    wordAt(tokens, at + 2).digits !== 4
  )
    return true
  // “between 1200 and 1500 prisoners”, “1500 to 2000 men”
  if (
    (after.role === 'to' || after.role === 'dash' || after.role === 'and' || after.role === 'or') &&
    wordAt(tokens, at + 2).digits > 0
  )
    return wordAt(tokens, at + 3).role === 'measured' || wordAt(tokens, at + 2).suffix === 'grouped'
  // “1800 Ottoman soldiers”, “1500 men”
  if (
    wordAt(tokens, at + 2).role === 'measured' &&
    isJoined(tokens, at + 2) &&
    !isCapital(tokens, at + 2) &&
    after.role === '' &&
    after.month === 0
  )
    return true
  return before.lower === 'some' || (before.lower === 'nearly' && joined)
}

function isYearish(tokens: TimeTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word.digits === 4 || word.month > 0 || word.era !== 0
}

function isWordBeforeDash(tokens: TimeTokens, at: number): boolean {
  return wordAt(tokens, at).digits === 0
}
