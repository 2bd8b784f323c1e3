import { type Found, found, foundDate } from '../found.ts'
import { yearAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The like period of another year, as reports compare them: "the same period last year", "the same month a year earlier". */
export const samePeriod: TimePattern = {
  id: 'time/patterns/same-period',
  starts: (word) => word.role === 'the',
  follows: (next) => next.role === 'same',
  read,
  examples: {
    'against [[the same period last year]]': '2011',
    '[[the same month a year earlier]]': '2011-10',
    'than in [[the same quarter of 2009]]': '2009',
    '[[the same period a year ago]]': '2011',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  if (wordAt(tokens, at + 1).role !== 'same' || !isJoined(tokens, at + 2)) return null
  const kind = wordAt(tokens, at + 2)
  if (kind.role !== 'period' && kind.role !== 'time' && kind.unit === '') return null
  let next = at + 3
  if (wordAt(tokens, next).role === 'of' || wordAt(tokens, next).role === 'in') next++
  if (!isJoined(tokens, next)) return null
  const year = yearAt(tokens, next)
  if (year > 0) return foundDate(at, next + 1, samePeriod.id, { year })
  const last = endOfOtherYear(tokens, next)
  if (last === 0) return null
  const said =
    kind.unit === 'M'
      ? ({ kind: 'shift', amount: 12, unit: 'M', direction: -1, from: 'document' } as const)
      : ({ kind: 'nearby', step: -1, unit: 'Y', from: 'document' } as const)
  return found(at, last, samePeriod.id, said)
}

// "last year", "the previous year", "a year earlier", "a year ago"
function endOfOtherYear(tokens: TimeTokens, at: number): number {
  if (wordAt(tokens, at).role === 'a') {
    const { role, lower } = wordAt(tokens, at + 2)
    const isBack = role === 'earlier' || role === 'ago' || lower === 'before'
    return wordAt(tokens, at + 1).unit === 'Y' && isBack && isJoined(tokens, at + 2) ? at + 3 : 0
  }
  const step = wordAt(tokens, at).role === 'the' ? at + 1 : at
  return wordAt(tokens, step).step === -1 &&
    wordAt(tokens, step + 1).unit === 'Y' &&
    isJoined(tokens, step + 1)
    ? step + 2
    : 0
}
