import type { Found } from './found.ts'
import { isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

const mostWords = 16

/** True where the clause speaks of what is still to come: "will meet on Friday", "until next May". */
export function speaksAhead(tokens: TimeTokens, time: Found): boolean {
  for (let at = time.first - 1; at >= 0 && at > time.first - mostWords; at--) {
    if (!isJoined(tokens, at + 1)) return false
    const { role } = wordAt(tokens, at)
    if (role === 'will' || role === 'until' || (role === 'by' && at === time.first - 1)) return true
    if (role === 'stop') return false
  }
  return false
}
