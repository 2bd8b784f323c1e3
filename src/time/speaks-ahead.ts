import type { Found } from './found.ts'
import { isJoined, isOther, type TimeTokens, wordAt } from './time-tokens.ts'

const mostWords = 16
const beForms = new Set(['is', 'are', 'was', 'were'])

/** True where a clause of the news speaks of what is still to come: "will meet on Friday", "was expected in May", "are to resume on Monday". */
export function speaksAhead(tokens: TimeTokens, time: Found): boolean {
  for (let at = time.first - 1; at >= 0 && at > time.first - mostWords; at--) {
    if (!isJoined(tokens, at + 1)) return false
    const { role } = wordAt(tokens, at)
    if (role === 'will' || role === 'plan' || role === 'until') return true
    // “by May” looks ahead, “by Wednesday” as often back.
    if (role === 'by' && at === time.first - 1 && !isWeekday(time)) return true
    // “are to resume”
    if (role === 'to' && isOther(tokens, at + 1) && beForms.has(wordAt(tokens, at - 1).lower)) return true
    if (role === 'stop') return false
  }
  return false
}

/** True where the writer's own future is meant: "will open in 2027"; in a history "would open" is past. */
export function speaksOfFuture(tokens: TimeTokens, time: Found): boolean {
  for (let at = time.first - 1; at >= 0 && at > time.first - mostWords && isJoined(tokens, at + 1); at--) {
    const { role } = wordAt(tokens, at)
    if (role === 'will') return true
    if (role === 'stop') return false
  }
  return false
}

function isWeekday({ said }: Found): boolean {
  return said.kind === 'date' && said.parts.weekday !== undefined
}
