import { connectorBetween } from '../connector.ts'
import type { Found } from '../found.ts'
import type { Join } from '../join.ts'
import { type Base, baseOf, saidYear } from '../reckon.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Two times that are the ends of one: "19–21 June 2006", "from 1914 to 1918", "between 1994 and 1996". */
export const ranges: Join = {
  id: 'time/joins/ranges',
  apply(tokens, times) {
    const joined: Found[] = []
    for (const time of times) {
      const previous = joined[joined.length - 1]
      if (
        previous !== undefined &&
        previous.to === null &&
        isRange(tokens, previous, time) &&
        runsOn(previous, time)
      )
        previous.to = time
      else joined.push(time)
    }
    return joined
  },
}

function isRange(tokens: TimeTokens, one: Found, other: Found): boolean {
  if (one.said.kind !== 'date' || other.said.kind !== 'date' || other.to !== null) return false
  if (one.said.parts.weekday !== undefined && one.said.parts.day === undefined) return false
  const connector = connectorBetween(tokens, one, other)
  if (connector === 'range')
    return wordAt(tokens, one.last).role !== 'slash' || one.said.parts.month === undefined
  if (connector !== 'list' || wordAt(tokens, one.last).role !== 'and') return false
  let before = one.first - 1
  if (wordAt(tokens, before).role === 'the') before--
  return wordAt(tokens, before).role === 'between' && isJoined(tokens, before + 1)
}

// “Between October and April” ends in the next year; “from 1996 to 1994” is no range but a slip, and stays two times.
function runsOn(one: Found, other: Found): boolean {
  const from = one.parts === null ? null : baseOf(one.parts)
  const until = other.parts === null ? null : baseOf(other.parts)
  if (from === null || until === null || other.parts === null) return true
  if (!isLater(from, until)) return true
  const isWrapped = (from.month ?? 0) > (until.month ?? 12) && from.year === until.year
  if (other.basis !== 'inferred' || !isWrapped) return false
  other.parts = { ...other.parts, ...saidYear(until.year + 1) }
  return true
}

function isLater(one: Base, other: Base): boolean {
  if (one.year !== other.year) return one.year > other.year
  if (one.month === undefined || other.month === undefined || one.month !== other.month)
    return (one.month ?? 0) > (other.month ?? 12)
  return (one.day ?? 0) > (other.day ?? 31)
}
