import type { Unit } from './lexeme.ts'
import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** An amount of a unit, with the token after its last one. */
export type UnitAhead = { readonly amount: number; readonly unit: Unit; readonly last: number }

/** The unit that an amount counts: "weeks", "-day", "full years", "and a half years". */
export function readUnitAfter(tokens: TimeTokens, at: number, amount: number): UnitAhead | null {
  let next = at
  let counted = amount
  if (
    wordAt(tokens, next).role === 'and' &&
    wordAt(tokens, next + 1).lower === 'a' &&
    wordAt(tokens, next + 2).role === 'half'
  ) {
    counted += 0.5
    next += 3
  } else if (wordAt(tokens, next).role === 'and' && wordAt(tokens, next + 1).role === 'half') {
    counted += 0.5
    next += 2
  }
  if (wordAt(tokens, next).role === 'dash') next++
  else if (wordAt(tokens, next).isBetween) next++
  const word = wordAt(tokens, next)
  if (word.unit === '' || !isJoined(tokens, next)) return null
  // “one second”, “five min” and “three quarters” are seldom times.
  if (word.isDoubtful && !word.isPlural) return null
  if (
    word.unit === 'Q' &&
    (!word.isPlural || wordAt(tokens, next + 1).role === 'of' || !wordAt(tokens, next - 1).isBetween)
  )
    return null
  return { amount: counted, unit: word.unit, last: next + 1 }
}
