import { type Found, found, type Said } from '../found.ts'
import type { Unit } from '../lexeme.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Half a unit, or one by its length: "half a century", "half an hour", "year-long", "a half-century". */
export const halfPeriod: TimePattern = {
  id: 'time/patterns/half-period',
  starts: (word) => word.role === 'half' || (word.unit !== '' && !word.isPlural),
  follows: (next) => next.role === 'dash' || next.role === 'a',
  read,
  examples: {
    'half a century': 'P.5CE',
    'a [[half-century]] of': 'P.5CE',
    'a [[year-long]] siege': 'P1Y',
    'half an hour': 'PT30M',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (word.unit !== '') {
    const isLong =
      wordAt(tokens, at + 1).role === 'dash' &&
      wordAt(tokens, at + 2).role === 'long' &&
      wordAt(tokens, at - 1).role !== 'dash'
    return isLong ? found(at, at + 3, halfPeriod.id, { kind: 'duration', amount: 1, unit: word.unit }) : null
  }
  const unitAt = wordAt(tokens, at + 1).role === 'a' || wordAt(tokens, at + 1).role === 'dash' ? at + 2 : 0
  const unit = wordAt(tokens, unitAt)
  if (unitAt === 0 || unit.unit === '' || unit.isPlural || !isJoined(tokens, unitAt)) return null
  return found(at, unitAt + 1, halfPeriod.id, halfOf(unit.unit))
}

// Half an hour is thirty minutes, half a year six months; half a century has no unit of its own.
function halfOf(unit: Unit): Said {
  if (unit === 'TH') return { kind: 'duration', amount: 30, unit: 'TM' }
  if (unit === 'Y') return { kind: 'duration', amount: 6, unit: 'M' }
  return unit === 'DE' ? { kind: 'duration', amount: 5, unit: 'Y' } : { kind: 'duration', amount: 0.5, unit }
}
