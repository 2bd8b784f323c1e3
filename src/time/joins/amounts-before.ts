import { type Found, found } from '../found.ts'
import type { Join } from '../join.ts'
import { isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** An amount that shares the unit behind it: "between 60 and 90 days", "ten or fifteen years". */
export const amountsBefore: Join = {
  id: 'time/joins/amounts-before',
  apply(tokens, times) {
    const joined: Found[] = []
    for (const time of times) {
      if (time.said.kind === 'duration' || time.said.kind === 'shift')
        joined.push(...amountBefore(tokens, time, joined[joined.length - 1]?.last ?? 0))
      joined.push(time)
    }
    return joined
  },
}

function amountBefore(tokens: TimeTokens, time: Found, floor: number): Found[] {
  if ((time.said.kind !== 'duration' && time.said.kind !== 'shift') || Number.isNaN(time.said.amount))
    return []
  const link = time.first - 1
  const { role } = wordAt(tokens, link)
  if ((role !== 'and' && role !== 'or') || !isJoined(tokens, link) || !isJoined(tokens, time.first)) return []
  const at = link - 1
  const word = wordAt(tokens, at)
  const amount = word.digits > 0 && word.suffix === '' ? valueAt(tokens, at) : word.number
  // “ten or fifteen years” and “between 60 and 90 days”, but not “in 1990 and 12 years”.
  const isBetween = role === 'or' || wordAt(tokens, at - 1).role === 'between'
  if (at < floor || !isBetween || amount <= 0 || amount >= time.said.amount || word.digits > 3) return []
  return [found(at, at + 1, amountsBefore.id, { ...time.said, amount })]
}
