import type { Entry } from '../entries/entry.ts'

/** The summary of an entry without the place and date before it, for where these stand in columns of their own. */
export function summarySentence({ summary, place, date }: Pick<Entry, 'summary' | 'place' | 'date'>): string {
  const afterPlace = place !== null && summary.startsWith(place) ? summary.slice(place.length) : summary
  if (date === null) return afterPlace === summary ? summary : afterPlace.replace(/^\. /, '')
  const found = /^(?:, )?[^\s,]+\. /.exec(afterPlace)
  return found === null || !/\d|X/.test(found[0]) ? summary : afterPlace.slice(found[0].length)
}
