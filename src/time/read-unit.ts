import type { Lexeme, Unit } from './lexeme.ts'
import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** An amount of a unit, with the token after its last one. */
export type UnitAhead = { readonly amount: number; readonly unit: Unit; readonly last: number }

/** The unit that an amount counts: "weeks", "-day", "full years", "and a half years". */
export function readUnitAfter(tokens: TimeTokens, at: number, amount: number): UnitAhead | null {
  const half = endOfHalf(tokens, at)
  const counted = half > at ? amount + 0.5 : amount
  let next = half
  if (wordAt(tokens, next).role === 'dash' || wordAt(tokens, next).isBetween) next++
  const word = wordAt(tokens, next)
  if (word.unit === '' || !isJoined(tokens, next)) return null
  // “one second”, “five min” and “three quarters” are seldom times.
  if (word.isDoubtful && !word.isPlural) return null
  if (word.unit === 'Q' && (!word.isPlural || !wordAt(tokens, next - 1).isBetween)) return null
  return { amount: counted, unit: word.unit, last: next + 1 }
}

/** True where a length of time may go on with the next word: behind a number, an article, or a plural of units. */
export function countsOn(next: Lexeme, first: Lexeme): boolean {
  if (first.unit !== '' && first.isPlural) return true
  if (next.unit !== '' || next.isVagueNumber || next.number >= 0 || next.isBetween || next.role === 'half')
    return true
  if (first.role === 'a' || first.role === 'another') return false
  return (
    next.role === 'dash' ||
    next.role === 'and' ||
    next.role === 'stop' ||
    next.role === 'of' ||
    next.role === 'a'
  )
}

/** The token after "and a half", "-and-a-half" or "and half"; the given one where none of them stands there. */
export function endOfHalf(tokens: TimeTokens, at: number): number {
  const dash = wordAt(tokens, at).role === 'dash' ? 1 : 0
  if (wordAt(tokens, at + dash).role !== 'and') return at
  let next = at + dash + 1
  if (wordAt(tokens, next).role === 'dash') next++
  if (wordAt(tokens, next).role === 'a') next++
  if (wordAt(tokens, next).role === 'dash') next++
  return wordAt(tokens, next).role === 'half' ? next + 1 : at
}
