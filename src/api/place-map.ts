import type { EntryRow } from './entry-row.ts'

/** A place on the map with what happened there. */
export type MapPlace = {
  readonly name: string
  /** The id of its authority record. */
  readonly authority: string
  readonly latitude: number
  readonly longitude: number
  /** Indices into `rows`. */
  readonly rows: readonly number[]
}

/** The entries that answer a query, by place. */
export type PlaceMap = {
  readonly places: readonly MapPlace[]
  /** The entries that stand at one of the places, sorted by date. */
  readonly rows: readonly EntryRow[]
  /** Names of places whose position is not known, with the number of their entries. */
  readonly unknown: readonly { readonly name: string; readonly entries: number }[]
  /** Entries that tell no place. */
  readonly withoutPlace: number
  /** How many entries answer the query; more than were looked at where the limit cut them. */
  readonly total: number
}
