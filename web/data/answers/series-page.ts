import type { SeriesMeeting, SeriesPage } from '../../../src/api/series-page.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { entryRow } from './entry-row.ts'

/** The meetings of a series in the order of their numbers; null where no entry names the series. */
export function seriesPage(name: string, entries: readonly RegisterEntry[]): SeriesPage | null {
  const own = entries.filter(({ series, kind }) => series === name && kind === 'meeting')
  if (own.length === 0) return null
  const byNumber = Map.groupBy(own, ({ ordinal }) => ordinal)
  const meetings = [...byNumber]
    .sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity))
    .map(
      ([ordinal, told]): SeriesMeeting => ({
        ordinal,
        entries: told.map(entryRow),
        known: null,
        contradictions: contradictionsOf(ordinal, told),
      }),
    )
  const numbers = meetings.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]))
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  const between = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
  return {
    name,
    authority: null,
    body: null,
    meetings,
    missing: between.filter((number) => !numbers.includes(number)),
  }
}

function contradictionsOf(
  ordinal: number | null,
  told: readonly RegisterEntry[],
): SeriesMeeting['contradictions'] {
  if (ordinal === null) return []
  return [
    ...(told.length > 1 ? (['number'] as const) : []),
    ...(told.some(({ disagreements }) => disagreements.length > 0) ? (['documents'] as const) : []),
  ]
}
