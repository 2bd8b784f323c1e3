import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The day, week or year that a report is about, named where it is summed up: "ended the day lower", "for the year". */
export const closingPeriod: TimePattern = {
  id: 'time/patterns/closing-period',
  starts: (word) => word.role === 'the',
  follows: (next) =>
    next.unit === 'D' || next.unit === 'W' || next.unit === 'M' || next.unit === 'Q' || next.unit === 'Y',
  read,
  examples: { 'Shares ended [[the day]] lower': '2012-10-17', 'For [[the year]], sales fell': '2012' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { unit, isPlural } = wordAt(tokens, at + 1)
  if (unit === '' || isPlural || !isJoined(tokens, at)) return null
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 2)
  const isSummed = before.role === 'closing' || before.lower === 'end' || before.lower === 'close'
  const isForWhole =
    before.role === 'for' && unit !== 'D' && (after.role === 'comma' || after.role === 'stop')
  if ((!isSummed && !isForWhole && !(before.role === 'for' && after.role === 'comma')) || after.role === 'of')
    return null
  return found(at, at + 2, closingPeriod.id, { kind: 'nearby', step: 0, unit, from: 'document' })
}
