import type { DateParts } from './date-parts.ts'
import type { Found, Said } from './found.ts'
import type { Base } from './reckon.ts'

/** How much a time that counts from today outweighs a year gone by. */
const deicticWeight = 4

/**
 * True where a document tells of the days around its own date, as news does; then an open "Friday" counts from that date.
 * A document that mostly tells of years gone by, and seldom of "today" or "last week", is a narrative: it counts from what it told last.
 */
export function isNews(times: readonly Found[], document: Base | null): boolean {
  if (document?.day === undefined) return false
  let near = 0
  let far = 0
  for (const { said } of times) {
    if (said.kind === 'date' && said.parts.year !== undefined) {
      const year = said.parts.era === -1 ? 1 - said.parts.year : said.parts.year
      if (Math.abs(year - document.year) <= 1) near += isSameDay(said.parts, document) ? deicticWeight : 1
      else far++
    } else if (isDeictic(said)) near += deicticWeight
  }
  return near >= far
}

function isSameDay(parts: DateParts, document: Base): boolean {
  return parts.year === document.year && parts.month === document.month && parts.day === document.day
}

function isDeictic(said: Said): boolean {
  if (said.kind === 'nearby' || said.kind === 'shift') return said.from === 'document'
  return said.kind === 'date' && said.parts.weekday !== undefined && said.parts.month === undefined
}
