import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The time the story is in, as histories point back to it: "during this period", "at the same time". */
export const storyReference: TimePattern = {
  id: 'time/patterns/story-reference',
  starts: (word) => word.role === 'this' || word.role === 'that' || word.role === 'same',
  follows: (next) => next.role === 'period' || next.role === 'time',
  read,
  isStory: true,
  examples: {
    'during [[this period]],': 'PAST_REF',
    'at [[the same time]]': 'PAST_REF',
    'of [[that period]]': 'PAST_REF',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1)
  if (!isJoined(tokens, at + 1) || (next.role !== 'period' && next.role !== 'time')) return null
  const word = wordAt(tokens, at)
  if (word.role === 'same') {
    const hasThe = wordAt(tokens, at - 1).role === 'the' && isJoined(tokens, at)
    const isPoint =
      wordAt(tokens, at - 2).role === 'at' ||
      wordAt(tokens, at - 2).role === 'during' ||
      wordAt(tokens, at - 2).lower === 'around'
    const isComparison = wordAt(tokens, at + 2).lower === 'as'
    return hasThe && isPoint && !isComparison
      ? found(at - 1, at + 2, storyReference.id, { kind: 'reference', value: 'PAST_REF' })
      : null
  }
  if (next.role === 'time' || word.lower === 'these' || word.lower === 'those') return null
  return found(at, at + 2, storyReference.id, { kind: 'reference', value: 'PAST_REF' })
}
