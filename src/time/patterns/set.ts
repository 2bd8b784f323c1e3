import { type Found, found } from '../found.ts'
import { isRate } from '../is-rate.ts'
import { timexOfDuration } from '../print-timex.ts'
import { readAmount } from '../read-number.ts'
import { readUnitAfter } from '../read-unit.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** How often: "every two years", "each summer", "daily", "twice a week", "per month". */
export const set: TimePattern = {
  id: 'time/patterns/set',
  starts: (word) =>
    word.role === 'every' ||
    word.role === 'per' ||
    word.frequency !== '' ||
    word.role === 'a' ||
    word.role === 'once' ||
    word.digits > 0 ||
    word.number > 0 ||
    word.role === 'twice',
  follows: (next, first) =>
    (first.role !== 'a' || next.unit !== '') &&
    ((first.digits === 0 && first.number < 1) || next.role === 'times'),
  read,
  examples: {
    'every two years': 'P2Y',
    daily: 'P1D',
    'twice a week': 'P1W',
    'three times a week': 'P1W',
    'per month': 'P1M',
    'every Monday': 'XXXX-WXX-1',
    'each summer': 'XXXX-SU',
    'every other day': 'P2D',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  const make = (last: number, value: string) => found(at, last, set.id, { kind: 'set', value })
  if (word.role === 'once' || word.role === 'twice') {
    const { unit, isPlural, isDoubtful } = wordAt(tokens, at + 2)
    const isRated = wordAt(tokens, at + 1).role === 'a' || wordAt(tokens, at + 1).role === 'every'
    return isRated && unit !== '' && !isPlural && !isDoubtful && isJoined(tokens, at + 2)
      ? make(at + 3, timexOfDuration(1, unit))
      : null
  }
  if (word.frequency !== '') return make(at + 1, word.frequency)
  const next = wordAt(tokens, at + 1)
  if (!isJoined(tokens, at + 1)) return null
  // "three times a week"
  if (word.digits > 0 || word.number > 0) {
    const { unit, isPlural, isDoubtful } = wordAt(tokens, at + 3)
    const isRated =
      next.role === 'times' &&
      (wordAt(tokens, at + 2).role === 'a' ||
        wordAt(tokens, at + 2).role === 'every' ||
        wordAt(tokens, at + 2).role === 'per')
    return isRated && unit !== '' && !isPlural && !isDoubtful && isJoined(tokens, at + 3)
      ? make(at + 4, timexOfDuration(1, unit))
      : null
  }
  if (word.role === 'a')
    return isRate(tokens, at) && next.unit !== '' && !next.isPlural && !next.isDoubtful
      ? make(at + 2, timexOfDuration(1, next.unit))
      : null
  if (next.unit !== '' && !next.isPlural && !next.isDoubtful)
    return make(at + 2, timexOfDuration(1, next.unit))
  if (word.role === 'per') return null
  if (next.weekday > 0) return make(at + 2, `XXXX-WXX-${next.weekday}`)
  if (next.month > 0) return make(at + 2, `XXXX-${String(next.month).padStart(2, '0')}`)
  if (next.season !== '' && !(next.lower === 'fall' && wordAt(tokens, at + 2).role === 'of'))
    return make(at + 2, `XXXX-${next.season}`)
  if (next.dayPart !== '') return make(at + 2, `XXXX-XX-XXT${next.dayPart}`)
  if (next.lower === 'other' || next.ordinal === 2) {
    const { unit, isPlural } = wordAt(tokens, at + 2)
    return unit !== '' && !isPlural ? make(at + 3, timexOfDuration(2, unit)) : null
  }
  const amount = readAmount(tokens, at + 1)
  const ahead = amount === null ? null : readUnitAfter(tokens, amount.last, amount.value)
  return ahead === null ? null : make(ahead.last, timexOfDuration(ahead.amount, ahead.unit))
}
