import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The period the story is in, named by what is told of it: "later that year", "the end of the month", "earlier in the day". */
export const periodWithin: TimePattern = {
  id: 'time/patterns/period-within',
  starts: (word) => word.role === 'later' || word.role === 'earlier' || word.position !== '',
  follows: (next) => next.role === 'of' || next.role === 'in' || next.role === 'this' || next.role === 'that',
  read,
  examples: {
    'Later that year': '2012',
    'earlier this month': '2012-10',
    'the end of the year': '2012',
    'later in the month': '2012-10',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const opener = wordAt(tokens, at)
  const isLater =
    opener.role === 'later' ||
    opener.role === 'earlier' ||
    opener.lower === 'late' ||
    opener.lower === 'early'
  let next = at + 1
  if (isLater) {
    if (opener.role === '' && wordAt(tokens, next).role !== 'in') {
      if (wordAt(tokens, next).role !== 'this' && wordAt(tokens, next).role !== 'that') return null
    }
    if (wordAt(tokens, next).role === 'in') next++
    const { role } = wordAt(tokens, next)
    if (role !== 'the' && role !== 'that' && role !== 'this') return null
    if (role === 'the' && next === at + 1) return null
    return within(tokens, at, next, opener.position, role === 'this' ? 'document' : 'narrative')
  }
  if (opener.position === '' || wordAt(tokens, next).role !== 'of') return null
  if (wordAt(tokens, next + 1).role !== 'the') return null
  const first = isJoined(tokens, at) && wordAt(tokens, at - 1).role === 'the' ? at - 1 : at
  return within(tokens, first, next + 1, opener.position, 'narrative')
}

function within(
  tokens: TimeTokens,
  first: number,
  determiner: number,
  position: string,
  from: 'narrative' | 'document',
): Found | null {
  const same = wordAt(tokens, determiner + 1).role === 'same' ? determiner + 2 : determiner + 1
  const word = wordAt(tokens, same)
  if (!isJoined(tokens, same)) return null
  const isUnit =
    word.unit === 'Y' ||
    word.unit === 'M' ||
    word.unit === 'D' ||
    word.unit === 'W' ||
    word.unit === 'DE' ||
    word.unit === 'CE'
  if (word.isPlural || (!isUnit && word.season === '')) return null
  const after = wordAt(tokens, same + 1)
  // “the end of the year 1944” and “the end of the day of battle” tell more than the period.
  if (after.digits > 0 || (isJoined(tokens, same + 1) && after.role === 'of')) return null
  const said = word.unit !== '' ? { unit: word.unit } : { parts: { season: word.season || ('WI' as const) } }
  const time = found(first, same + 1, periodWithin.id, { kind: 'nearby', step: 0, ...said, from })
  time.mod = position
  return time
}
