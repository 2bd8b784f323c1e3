import { type Found, found } from '../found.ts'
import { isRate } from '../is-rate.ts'
import { readAmount } from '../read-number.ts'
import { countsOn, endOfHalf, readUnitAfter } from '../read-unit.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** How long: "three weeks", "a two-day conference", "several months", "two and a half years", "for decades". */
export const duration: TimePattern = {
  id: 'time/patterns/duration',
  starts: (word) =>
    word.digits > 0 ||
    word.number > 0 ||
    word.isVagueNumber ||
    word.role === 'a' ||
    word.role === 'another' ||
    (word.unit !== '' && word.isPlural),
  follows: countsOn,
  read,
  examples: {
    'three weeks': 'P3W',
    'a [[two-day]] conference': 'P2D',
    'several months': 'PXM',
    'two and a half years': 'P2.5Y',
    'for [[a week]]': 'P1W',
    'a few days': 'PXD',
    '18 years old': 'P18Y',
    'for [[decades]]': 'PXDE',
    '24 hours': 'PT24H',
    'half a century': 'P.5CE',
    '41-year-old': 'P41Y',
    'a century and a half': 'P1.5CE',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (isGlued(tokens, at) && wordAt(tokens, at - 1).role === 'money') return null
  // “after-hours trading”
  if (word.unit !== '' && isGlued(tokens, at) && wordAt(tokens, at - 1).role === 'dash') return null
  // “the years 1955–1957” are dates.
  if (word.unit === 'Y' && wordAt(tokens, at + 1).digits === 4) return null
  if (word.unit !== '')
    return word.isPlural && !word.isDoubtful && word.unit !== 'Q' && word.unit !== 'WE'
      ? make(tokens, at, at + 1, Number.NaN, word.unit)
      : null
  if (word.role === 'a' || word.role === 'another') return readOne(tokens, at)
  const amount = readAmount(tokens, at)
  if (amount === null || (word.digits > 4 && word.suffix !== 'grouped')) return null
  const ahead = readUnitAfter(tokens, amount.last, amount.value)
  if (ahead === null) return null
  return make(tokens, at, ahead.last, ahead.amount, ahead.unit)
}

function readOne(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1)
  if (!isJoined(tokens, at + 1) || (wordAt(tokens, at).role === 'a' && isRate(tokens, at))) return null
  if (
    next.isVagueNumber ||
    next.number >= 100 ||
    (next.number > 0 && wordAt(tokens, at).role === 'another')
  ) {
    const amount = readAmount(tokens, at + 1)
    const ahead = amount === null ? null : readUnitAfter(tokens, amount.last, amount.value)
    return ahead === null ? null : make(tokens, at, ahead.last, ahead.amount, ahead.unit)
  }
  if (next.unit === '' || next.isPlural || next.isDoubtful || next.unit === 'Q' || next.unit === 'WE')
    return null
  // "a year-long siege" is one word of length without its article.
  if (wordAt(tokens, at + 2).role === 'dash') return null
  return make(tokens, at, at + 2, 1, next.unit)
}

function make(
  tokens: TimeTokens,
  at: number,
  end: number,
  amount: number,
  unit: NonNullable<ReturnType<typeof readUnitAfter>>['unit'],
): Found {
  let last = endOfHalf(tokens, end)
  const counted = last > end ? amount + 0.5 : amount
  // "18 years old", "25 years of age", "41-year-old", "month-long"
  const { role } = wordAt(tokens, last)
  if (isJoined(tokens, last) && unit === 'Y' && role === 'old') last++
  else if (unit === 'Y' && role === 'of' && wordAt(tokens, last + 1).lower === 'age') last += 2
  else if (
    role === 'dash' &&
    isGlued(tokens, last) &&
    (wordAt(tokens, last + 1).role === 'old' || wordAt(tokens, last + 1).role === 'long')
  )
    last += 2
  return found(at, last, duration.id, { kind: 'duration', amount: counted, unit })
}
