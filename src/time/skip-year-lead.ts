import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

/** Where the year may stand after day and month: behind a comma, "of", "in", or at once. */
export function skipYearLead(tokens: TimeTokens, at: number): number {
  const { role } = wordAt(tokens, at)
  if (!isJoined(tokens, at)) return tokens.count
  if (role === 'comma' || role === 'of' || role === 'dash') {
    const next = at + 1
    if (!isJoined(tokens, next)) return tokens.count
    return role === 'comma' && (wordAt(tokens, next).role === 'of' || wordAt(tokens, next).role === 'in')
      ? next + 1
      : next
  }
  if (role === 'in' && wordAt(tokens, at + 1).digits === 4) return at + 1
  return at
}
