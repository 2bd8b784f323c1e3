import { type Found, foundDate } from '../found.ts'
import type { Join } from '../join.ts'
import { isGlued, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** The second year of a pair by its last figures: "1914–18", "1990/91", "1941–2". */
export const shortYears: Join = {
  id: 'time/joins/short-years',
  apply(tokens, times) {
    const joined: Found[] = []
    for (const time of times) {
      // “1904-06” was read as nothing but the year so far; the short year goes in behind it.
      const previous = joined[joined.length - 1]
      if (previous !== undefined && time.first < previous.last) continue
      joined.push(time)
      const later = shortYearAfter(tokens, time)
      if (later !== null) joined.push(later)
    }
    return joined
  },
}

function shortYearAfter(tokens: TimeTokens, time: Found): Found | null {
  if (time.said.kind !== 'date') return null
  const { role } = wordAt(tokens, time.last)
  if (role !== 'dash' && role !== 'slash') return null
  const { year, era, calendar } = time.said.parts
  if (year === undefined || year < 1000 || calendar !== undefined || era === -1) return null
  // The year must be what stands right before: “June 28–30, 2011” has it behind.
  if (valueAt(tokens, time.last - 1) !== year) return null
  const at = time.last + 1
  const word = wordAt(tokens, at)
  if (
    !isGlued(tokens, time.last) ||
    !isGlued(tokens, at) ||
    word.suffix !== '' ||
    word.digits > 2 ||
    word.digits === 0
  )
    return null
  const after = wordAt(tokens, at + 1)
  if (isGlued(tokens, at + 1) && (after.role === role || after.role === 'slash' || after.digits > 0))
    return null
  const span = word.digits === 2 ? 100 : 10
  const later = year - (year % span) + valueAt(tokens, at)
  if (later <= year || (role === 'slash' && later !== year + 1)) return null
  return foundDate(at, at + 1, shortYears.id, { year: later })
}
