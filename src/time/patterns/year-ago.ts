import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The like period of the year before, as reports of business name it: "the year-earlier quarter", "year-ago period". */
export const yearAgo: TimePattern = {
  id: 'time/patterns/year-ago',
  starts: (word) => word.unit === 'Y' && !word.isPlural,
  follows: (next) => next.role === 'dash',
  read,
  examples: { 'against [[the year-earlier quarter]]': '2011', 'in [[the year-ago period]]': '2011' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { role } = wordAt(tokens, at + 2)
  if ((role !== 'earlier' && role !== 'ago') || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2))
    return null
  const noun = wordAt(tokens, at + 3)
  const hasNoun = isJoined(tokens, at + 3) && (noun.role === 'period' || noun.unit !== '') && !noun.isPlural
  const hasThe = isJoined(tokens, at) && wordAt(tokens, at - 1).role === 'the'
  return found(hasThe && hasNoun ? at - 1 : at, hasNoun ? at + 4 : at + 3, yearAgo.id, {
    kind: 'nearby',
    step: -1,
    unit: 'Y',
    from: 'document',
  })
}
