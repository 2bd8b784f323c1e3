import { type Found, foundDate } from '../found.ts'
import type { Lexeme } from '../lexeme.ts'
import { readYear } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import {
  isCapital,
  isGlued,
  isJoined,
  isMeasured,
  isOther,
  type TimeTokens,
  valueAt,
  wordAt,
} from '../time-tokens.ts'

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

const yearLeads = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'during',
  'of',
  'between',
  'through',
  'after',
  'before',
])
const gluedBefore = new Set(['dash', 'slash', 'open', 'quote', 'comma', 'apostrophe', 'stop'])

// “resolution 1514”, “1,500”, “$1950”, “1800 men”, “1:1200”, “5/2011” and “1945.5” are no years.
function isOtherNumber(tokens: TimeTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (isJoined(tokens, at)) {
    if (
      before.role === 'numbering' ||
      before.role === 'money' ||
      before.role === 'sign' ||
      before.lower === 'some'
    )
      return true
    if (before.role === 'stop' && wordAt(tokens, at - 2).role === 'numbering') return true
    if (isGlued(tokens, at) && isGluedNumber(tokens, at, before.role)) return true
  }
  if (!isJoined(tokens, at + 1)) return false
  if (
    isMeasured(tokens, at + 1) ||
    after.role === 'percent' ||
    (after.unit !== '' && !(after.unit === 'Y' && !after.isPlural))
  )
    return true
  if (
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2) &&
    (after.role === 'slash' || after.role === 'stop' || after.role === 'colon')
  ) {
    const { digits } = wordAt(tokens, at + 2)
    if ((digits > 0 && after.role !== 'slash') || (digits > 2 && digits !== 4)) return true
  }
  // “between 1200 and 1500 prisoners”, “1500 to 2000 men”
  if (
    (after.role === 'to' || after.role === 'dash' || after.role === 'and' || after.role === 'or') &&
    wordAt(tokens, at + 2).digits > 0
  )
    return wordAt(tokens, at + 3).role === 'measured' || wordAt(tokens, at + 2).suffix === 'grouped'
  return isCount(tokens, at, before, after)
}

// “1800 Ottoman soldiers”, “butchered 1400 victims”, “the Russell 2000 Index”; but “in 1970 American troops”.
function isCount(tokens: TimeTokens, at: number, before: Lexeme, after: Lexeme): boolean {
  if (yearLeads.has(before.role) && isJoined(tokens, at)) return false
  // “from 1790 and 1870 excluded people”: beside a year stands a year.
  if (wordAt(tokens, at - 2).digits === 4 && isJoined(tokens, at)) return false
  if (
    after.role === '' &&
    after.month === 0 &&
    wordAt(tokens, at + 2).role === 'measured' &&
    isJoined(tokens, at + 2) &&
    !isCapital(tokens, at + 2)
  )
    return true
  if (!isOther(tokens, at - 1) || !isOther(tokens, at + 1) || !isJoined(tokens, at)) return false
  const isName = isCapital(tokens, at - 1) && isCapital(tokens, at + 1)
  const isPlural =
    tokens.text.charCodeAt((tokens.ends[at + 1] ?? 1) - 1) === 0x73 && !isCapital(tokens, at + 1)
  return isName || (isPlural && valueAt(tokens, at) % 50 === 0)
}

function isGluedNumber(tokens: TimeTokens, at: number, role: string): boolean {
  if (!gluedBefore.has(role)) return true
  if (
    (role !== 'stop' && role !== 'slash' && role !== 'dash') ||
    !isGlued(tokens, at - 1) ||
    isYearish(tokens, at - 2)
  )
    return false
  return role !== 'dash' || wordAt(tokens, at - 2).digits > 0
}

function isYearish(tokens: TimeTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word.digits === 4 || word.month > 0 || word.era !== 0
}
