import { type Found, foundDate } from '../found.ts'
import type { Join } from '../join.ts'
import { readOrdinal } from '../read-number.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Centuries that share the word behind them: "the 16th and 17th centuries", "the late 19th and early 20th century". */
export const centuriesBefore: Join = {
  id: 'time/joins/centuries-before',
  apply(tokens, times) {
    if (!times.some(({ by }) => by === 'time/patterns/century')) return times
    const joined: Found[] = []
    for (const time of times) {
      const floor = joined[joined.length - 1]?.last ?? 0
      const before = centuryBefore(tokens, time, floor)
      if (before !== null) joined.push(before)
      joined.push(time)
    }
    return joined
  },
}

const connecting = new Set(['and', 'or', 'to', 'through', 'dash', 'until'])

function centuryBefore(tokens: TimeTokens, time: Found, floor: number): Found | null {
  if (
    time.said.kind !== 'date' ||
    time.said.parts.century === undefined ||
    time.by !== 'time/patterns/century'
  )
    return null
  let at = time.first - 1
  if (wordAt(tokens, at).position !== '') at--
  if (wordAt(tokens, at).role === 'the') at--
  if (!connecting.has(wordAt(tokens, at).role) || !isJoined(tokens, at + 1)) return null
  // "sixteenth", "twenty-first": the ordinal ends right before the connector.
  for (const first of [at - 1, at - 2, at - 3]) {
    if (first < floor) break
    const ordinal = readOrdinal(tokens, first)
    if (ordinal === null || ordinal.last !== at || ordinal.value > time.said.parts.century) continue
    const { era } = time.said.parts
    return foundDate(
      first,
      at,
      centuriesBefore.id,
      era === undefined ? { century: ordinal.value - 1 } : { century: ordinal.value - 1, era },
    )
  }
  return null
}
