import type { Found } from './found.ts'
import type { Setting } from './join.ts'

/**
 * True where a document tells of the days around its own date, as news does; then an open "Friday" counts from that date.
 * A document that mostly tells of years gone by is a narrative, and counts from what it told last.
 */
export function isNews(times: readonly Found[], document: Setting['document']): boolean {
  if (document === null || document.day === undefined) return false
  const years: number[] = []
  for (const { said } of times) {
    if (said.kind === 'date' && said.parts.year !== undefined)
      years.push(said.parts.era === -1 ? -said.parts.year : said.parts.year)
  }
  if (years.length < 3) return true
  years.sort((one, other) => one - other)
  const median = years[years.length >> 1] ?? document.year
  return Math.abs(median - document.year) <= 1
}
