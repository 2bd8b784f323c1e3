import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** True where "a week" says how often, not how long: "twice a week", "500 tons a day". */
export function isRate(tokens: TimeTokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false
  const before = wordAt(tokens, at - 1)
  return (
    before.role === 'times' ||
    before.role === 'once' ||
    before.role === 'twice' ||
    before.role === 'measured' ||
    before.role === 'percent' ||
    before.number >= 100 ||
    (before.digits > 0 && before.suffix === 'grouped')
  )
}
