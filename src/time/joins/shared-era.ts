import { type Found, foundDate } from '../found.ts'
import type { Join } from '../join.ts'
import { isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** Years that share the era behind them: "499–449 BC", "58 to 50 BC", "493 and 490 BC". */
export const sharedEra: Join = {
  id: 'time/joins/shared-era',
  apply(tokens, times) {
    if (!times.some(hasEra)) return times
    const joined: Found[] = []
    for (const time of times) {
      const before = yearBefore(tokens, time)
      const previous = joined[joined.length - 1]
      if (before !== null && (previous === undefined || previous.last <= before.first)) joined.push(before)
      else if (
        before !== null &&
        previous !== undefined &&
        previous.first === before.first &&
        previous.last === before.last
      )
        joined[joined.length - 1] = before
      joined.push(time)
    }
    return joined
  },
}

const connecting = new Set(['dash', 'to', 'until', 'through', 'and', 'or', 'slash', 'comma'])

function hasEra({ said }: Found): boolean {
  return said.kind === 'date' && (said.parts.era !== undefined || said.parts.calendar === 'hijri')
}

function yearBefore(tokens: TimeTokens, time: Found): Found | null {
  if (time.said.kind !== 'date' || time.said.parts.year === undefined) return null
  const { era, year, calendar } = time.said.parts
  if ((era === undefined && calendar !== 'hijri') || time.said.parts.month !== undefined) return null
  const { role } = wordAt(tokens, time.first - 1)
  if (!connecting.has(role) || !isJoined(tokens, time.first - 1) || !isJoined(tokens, time.first)) return null
  const at = time.first - 2
  const word = wordAt(tokens, at)
  if (
    word.digits === 0 ||
    word.digits > 4 ||
    word.suffix !== '' ||
    wordAt(tokens, at - 1).role === 'numbering'
  )
    return null
  const earlier = valueAt(tokens, at)
  const isBefore = era === -1 ? earlier > year : earlier < year
  if (!isBefore || earlier === 0) return null
  return foundDate(
    at,
    at + 1,
    sharedEra.id,
    calendar === undefined ? { year: earlier, era: era ?? 1 } : { year: earlier, calendar },
  )
}
