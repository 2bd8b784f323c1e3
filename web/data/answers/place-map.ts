import type { PlaceMap } from '../../../src/api/place-map.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { entryRow } from './entry-row.ts'

/** Where the places of a register lie, as far as authority files know, by their names. */
export type Positions = ReadonlyMap<
  string,
  { readonly authority: string; readonly latitude: number; readonly longitude: number }
>

/** Entries by the place where they happened. */
export function placeMap(entries: readonly RegisterEntry[], positions: Positions): PlaceMap {
  const placed = entries.filter(({ place }) => place !== null && positions.has(place))
  const rows = placed.map(entryRow)
  const byPlace = Map.groupBy(rows.keys(), (index) => rows[index]?.place ?? '')
  const others = entries.flatMap(({ place }) => (place !== null && !positions.has(place) ? [place] : []))
  return {
    places: [...byPlace].flatMap(([name, indices]) => {
      const position = positions.get(name)
      return position === undefined ? [] : [{ name, ...position, rows: indices }]
    }),
    rows,
    unknown: [...Map.groupBy(others, (name) => name)].map(([name, all]) => ({ name, entries: all.length })),
    withoutPlace: entries.filter(({ place }) => place === null).length,
    total: entries.length,
  }
}
