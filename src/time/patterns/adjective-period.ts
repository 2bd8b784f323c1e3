import { type Found, found } from '../found.ts'
import { readAmount } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, isOther, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A stretch of units that a word describes: "the intervening years", "the four previous weeks", "a sixty-day period". */
export const adjectivePeriod: TimePattern = {
  id: 'time/patterns/adjective-period',
  starts: (word) => word.unit !== '' || word.step === 1 || word.step === -1,
  read,
  examples: {
    'in [[the intervening years]]': 'PXY',
    '[[the four previous weeks]]': 'P4W',
    'through [[the days]] of unrest': 'PXD',
    '[[a sixty-day period]]': 'P60D',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (!isJoined(tokens, at)) return null
  if (!Number.isNaN(word.step)) return countedStep(tokens, at)
  if (word.unit === '' || word.isDoubtful) return null
  if (!word.isPlural) return namedPeriod(tokens, at)
  if (wordAt(tokens, at + 1).digits > 0) return null
  const isDescribed = isOther(tokens, at - 1) && !isCapital(tokens, at - 1) && isJoined(tokens, at - 1)
  const the = isDescribed ? at - 2 : at - 1
  return wordAt(tokens, the).role === 'the' && word.unit !== 'TS' && word.unit !== 'Q'
    ? found(the, at + 1, adjectivePeriod.id, { kind: 'duration', amount: Number.NaN, unit: word.unit })
    : null
}

// "the four previous weeks"
function countedStep(tokens: TimeTokens, at: number): Found | null {
  const { unit, isPlural } = wordAt(tokens, at + 1)
  const amount = readAmount(tokens, at - 1)
  if (unit === '' || !isPlural || amount === null || amount.last !== at || !isJoined(tokens, at + 1))
    return null
  const first = wordAt(tokens, at - 2).role === 'the' ? at - 2 : at - 1
  return found(first, at + 2, adjectivePeriod.id, { kind: 'duration', amount: amount.value, unit })
}

// "a sixty-day period", "the same 28-day period"
function namedPeriod(tokens: TimeTokens, at: number): Found | null {
  const { unit } = wordAt(tokens, at)
  if (
    unit === '' ||
    wordAt(tokens, at + 1).role !== 'period' ||
    !isJoined(tokens, at + 1) ||
    wordAt(tokens, at - 1).role !== 'dash'
  )
    return null
  const amount = readAmount(tokens, at - 2)
  if (amount === null || amount.last !== at - 1) return null
  let first = at - 3
  if (wordAt(tokens, first).role === 'same') first--
  const { role } = wordAt(tokens, first)
  return role === 'a' || role === 'the'
    ? found(first, at + 2, adjectivePeriod.id, { kind: 'duration', amount: amount.value, unit })
    : null
}
