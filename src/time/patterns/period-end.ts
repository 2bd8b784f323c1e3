import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { formAt, isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The end of the period the story is in: "at month's end", "by year-end", "by year's end". */
export const periodEnd: TimePattern = {
  id: 'time/patterns/period-end',
  starts: (word) =>
    word.unit === 'M' || word.unit === 'Y' || word.unit === 'W' || word.unit === 'Q' || word.unit === 'DE',
  follows: (next) => next.role === 'dash' || next.role === 'apostrophe',
  read,
  examples: { "at [[month's end]],": '2012-10', 'by [[year-end]].': '2012' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { unit, isPlural } = wordAt(tokens, at)
  if (unit === '' || isPlural) return null
  const mark = wordAt(tokens, at + 1).role
  const hasDash = mark === 'dash' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  const hasPossessive =
    mark === 'apostrophe' && isGlued(tokens, at + 1) && formAt(tokens, at + 2).toLowerCase() === 's'
  const end = hasDash ? at + 2 : hasPossessive ? at + 3 : 0
  if (end === 0 || wordAt(tokens, end).lower !== 'end' || !isJoined(tokens, end)) return null
  const time = found(at, end + 1, periodEnd.id, { kind: 'nearby', step: 0, unit, from: 'narrative' })
  time.mod = 'END'
  return time
}
