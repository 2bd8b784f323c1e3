import { connectorBetween } from '../connector.ts'
import type { Found } from '../found.ts'
import type { Join } from '../join.ts'
import type { TimeTokens } from '../time-tokens.ts'

/** A year that stands only at the end of a range or list: "April 8 – December 7, 1917", "May and June 1940", "December to March 1942". */
export const sharedYear: Join = {
  id: 'time/joins/shared-year',
  apply(tokens, times) {
    for (let index = times.length - 2; index >= 0; index--) {
      const one = times[index]
      const other = times[index + 1]
      if (one !== undefined && other !== undefined) shareYear(tokens, one, other)
    }
    return times
  },
}

function shareYear(tokens: TimeTokens, one: Found, other: Found): void {
  if (one.said.kind !== 'date' || other.said.kind !== 'date') return
  const { parts } = one.said
  const { year, era, month, day } = other.said.parts
  if (year === undefined || month === undefined) return
  if (parts.year !== undefined || (parts.month === undefined && parts.season === undefined)) return
  const connector = connectorBetween(tokens, one, other)
  if (connector === null) return
  const isLater = (parts.month ?? 0) > month || (parts.month === month && (parts.day ?? 0) > (day ?? 31))
  // “from December to March 1942” began the year before; a list “December and March 1942” is left alone.
  if (isLater && connector === 'list') return
  const shared = isLater ? year - 1 : year
  one.said = {
    kind: 'date',
    parts: era === undefined ? { ...parts, year: shared } : { ...parts, year: shared, era },
  }
}
