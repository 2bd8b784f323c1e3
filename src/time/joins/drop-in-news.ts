import type { Join } from '../join.ts'
import { formAt } from '../time-tokens.ts'

/**
 * Leaves out of news what only histories mean as a time: "former", "during this period", "at the same time".
 * Guides for news count them as plain words; those for narratives count them as times.
 */
export const dropInNews: Join = {
  id: 'time/joins/drop-in-news',
  apply(tokens, times, setting) {
    if (!setting.isNews) return times
    return times.filter(
      (time) =>
        time.by !== 'time/patterns/story-reference' &&
        !(
          time.by === 'time/patterns/vague-reference' && formAt(tokens, time.first).toLowerCase() === 'former'
        ),
    )
  },
}
