import type { Found } from './found.ts'
import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** How two times stand to each other: as ends of a range, as members of a list, or not at all. */
export function connectorBetween(tokens: TimeTokens, one: Found, other: Found): 'range' | 'list' | null {
  const between = other.first - one.last
  if (between < 1 || between > 3) return null
  for (let at = one.last; at <= other.first; at++) if (!isJoined(tokens, at)) return null
  return connectorAt(tokens, one.last, other.first)
}

/** The connector that fills exactly the tokens from `from` to `to`. */
export function connectorAt(tokens: TimeTokens, from: number, to: number): 'range' | 'list' | null {
  let at = from
  const first = wordAt(tokens, at).role
  if (first === 'comma' || first === 'and' || first === 'or') {
    if (
      first === 'comma' &&
      to > at + 1 &&
      (wordAt(tokens, at + 1).role === 'and' || wordAt(tokens, at + 1).role === 'or')
    )
      at++
    at++
    if (
      at < to &&
      (wordAt(tokens, at).role === 'the' ||
        wordAt(tokens, at).role === 'on' ||
        wordAt(tokens, at).role === 'in')
    )
      at++
    return at === to ? 'list' : null
  }
  if (first === 'dash' || first === 'to' || first === 'until' || first === 'through' || first === 'slash') {
    at++
    if (at < to && first !== 'dash' && first !== 'slash' && wordAt(tokens, at).role === 'the') at++
    return at === to ? 'range' : null
  }
  return null
}
