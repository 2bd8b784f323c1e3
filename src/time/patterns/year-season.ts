import { type Found, foundDate } from '../found.ts'
import { yearAt } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The year before its season: "the 1982 summer offensive". */
export const yearSeason: TimePattern = {
  id: 'time/patterns/year-season',
  starts: (word) => word.digits === 4 && word.suffix === '',
  follows: (next) => next.season !== '',
  read,
  examples: { 'their [[1982 summer]] offensives': '1982-22', 'an [[1941 autumn]] campaign': '1941-23' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const year = yearAt(tokens, at)
  const { season, lower } = wordAt(tokens, at + 1)
  if (year === 0 || season === '' || lower === 'fall' || !isJoined(tokens, at + 1)) return null
  return foundDate(at, at + 2, yearSeason.id, { year, season })
}
