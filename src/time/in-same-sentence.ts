import { isCapital, isGlued, isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

const longestSentence = 120

/** True where no end of a sentence or line stands between two tokens. */
export function inSameSentence(tokens: TimeTokens, from: number, to: number): boolean {
  if (to - from > longestSentence) return false
  for (let at = from + 1; at <= to; at++) {
    if (!isJoined(tokens, at)) return false
    if (
      wordAt(tokens, at - 1).role === 'stop' &&
      isCapital(tokens, at) &&
      !isGlued(tokens, at) &&
      !isAbbreviated(tokens, at - 2)
    )
      return false
  }
  return true
}

// “St. Jean”, “Gen. Lee”, “Nov. 5”: a short word with a large letter and a full stop ends no sentence.
function isAbbreviated(tokens: TimeTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0)
  return (
    (word.month > 0 && length <= 4) ||
    (isCapital(tokens, at) && length <= 3 && word.month === 0 && word.digits === 0)
  )
}
