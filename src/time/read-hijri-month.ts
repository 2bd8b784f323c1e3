import { hijriPairs } from './languages/hijri-pairs.ts'
import type { Ahead } from './read-number.ts'
import { formAt, isJoined, type TimeTokens, wordAt } from './time-tokens.ts'

const longestName = 6

/** A month of the Hijri calendar at a place, in its usual spellings: "Rajab", "Rabi' al-Awwal", "Dhu al-Hijjah". */
export function readHijriMonth(tokens: TimeTokens, at: number): Ahead<number> | null {
  const { hijriMonth } = wordAt(tokens, at)
  if (hijriMonth > 0) return { value: hijriMonth, last: at + 1 }
  const opener = plain(formAt(tokens, at))
  for (const pair of hijriPairs) {
    if (!pair.openers.includes(opener)) continue
    for (
      let next = at + 1;
      next < at + longestName && next < tokens.count && isJoined(tokens, next);
      next++
    ) {
      const word = plain(formAt(tokens, next))
      if (pair.first.includes(word)) return { value: pair.month, last: next + 1 }
      if (pair.second.includes(word)) return { value: pair.month + 1, last: next + 1 }
      if (word !== '' && !pair.between.includes(word)) break
    }
  }
  return null
}

// Apostrophes and hyphens come and go in these names.
function plain(form: string): string {
  return form.toLowerCase().replace(/['’‘ʼ`ʿʾ-]/g, '')
}
