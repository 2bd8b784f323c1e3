import type { Found } from '../found.ts'
import type { Join } from '../join.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** How the word before a time sets it: "since 1989", "until April 28", "before 1914", "during 1905". */
export const relationBefore: Join = {
  id: 'time/joins/relation-before',
  apply(tokens, times) {
    for (const time of times) time.relation = relationOf(tokens, time)
    return times
  },
}

function relationOf(tokens: TimeTokens, time: Found): Found['relation'] {
  if (!isJoined(tokens, time.first)) return 'at'
  let at = time.first - 1
  if (wordAt(tokens, at).role === 'the') at--
  const { role, lower } = wordAt(tokens, at)
  if (role === 'since') return 'since'
  if (role === 'until' || (role === 'to' && wordAt(tokens, at - 1).lower === 'up')) return 'until'
  if (lower === 'before' || (role === 'to' && wordAt(tokens, at - 1).lower === 'prior')) return 'before'
  if (lower === 'after' || lower === 'following') return 'after'
  if (role === 'during') return 'during'
  // “from 1996 to 1994” could not be joined, and yet does not run on from 1996.
  const follows = wordAt(tokens, time.last).role
  const hasEnd =
    time.to !== null || follows === 'to' || follows === 'until' || follows === 'through' || follows === 'dash'
  return role === 'from' && !hasEnd ? 'since' : 'at'
}
