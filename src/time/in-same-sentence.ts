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
      wordAt(tokens, at - 2).month === 0
    )
      return false
  }
  return true
}
