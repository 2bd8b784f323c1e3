import type { MapPlace, PlaceMap } from '../api/place-map.ts'
import type { EntryHead } from './entry-head.ts'
import { rowOfEntry } from './row-of-entry.ts'

/** Where a place lies, as its authority record says. */
export type Position = Omit<MapPlace, 'rows'>

/** Entries by the place where they happened; `positionOf` is asked with the id of its entity, where it has one, and its name. */
export function makeMap(
  entries: readonly EntryHead[],
  positionOf: (entity: string | null, name: string) => Position | null,
  total: number,
): PlaceMap {
  const places = new Map<string, Position & { readonly rows: number[] }>()
  const unknown = new Map<string, number>()
  const rows: EntryHead[] = []
  let withoutPlace = 0
  for (const entry of entries) {
    if (entry.place === null) {
      withoutPlace++
      continue
    }
    const position = positionOf(entry.entities.place, entry.place)
    if (position === null) {
      unknown.set(entry.place, (unknown.get(entry.place) ?? 0) + 1)
      continue
    }
    const place = places.get(position.authority) ?? { ...position, rows: [] }
    places.set(position.authority, place)
    place.rows.push(rows.push(entry) - 1)
  }
  return {
    places: [...places.values()],
    rows: rows.map(rowOfEntry),
    unknown: [...unknown]
      .map(([name, count]) => ({ name, entries: count }))
      .sort((one, other) => other.entries - one.entries || (one.name < other.name ? -1 : 1)),
    withoutPlace,
    total,
  }
}
