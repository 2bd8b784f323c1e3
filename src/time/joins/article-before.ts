import type { Join } from '../join.ts'
import { isJoined, isOther, wordAt } from '../time-tokens.ts'
import { takesArticle } from './position-before.ts'

/** The article that belongs to a time: "the 1920s", "the 19th century", "the winter", "the 22nd". */
export const articleBefore: Join = {
  id: 'time/joins/article-before',
  apply(tokens, times) {
    let floor = 0
    for (const time of times) {
      const at = time.first - 1
      if (
        at >= floor &&
        isJoined(tokens, time.first) &&
        wordAt(tokens, at).role === 'the' &&
        time.mod === ''
      ) {
        const isDay =
          time.said.kind === 'date' &&
          time.said.parts.day !== undefined &&
          wordAt(tokens, time.first).digits > 0
        // “the Spring Offensive” is an offensive, not the spring.
        const isAdjective =
          time.said.kind === 'date' &&
          time.said.parts.season !== undefined &&
          time.last - time.first === 1 &&
          isOther(tokens, time.last) &&
          isJoined(tokens, time.last)
        if ((takesArticle(time) || isDay) && !isAdjective) time.first = at
      }
      floor = time.last
    }
    return times
  },
}
