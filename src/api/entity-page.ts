import type { RegisterEntity } from '../register/register-entity.ts'
import type { EntryRow } from './entry-row.ts'

/** A name that an authority file knows, with the time in which it was borne. */
export type KnownName = {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

/** What an authority file knows of an entity. */
export type KnownEntity = {
  readonly names: readonly KnownName[]
  readonly from: string | null
  readonly until: string | null
  readonly note: string | null
  readonly predecessors: readonly { readonly id: string; readonly name: string }[]
  readonly successors: readonly { readonly id: string; readonly name: string }[]
  /** The file and what its first line says of its source. */
  readonly source: string | null
}

/** An entity with its entries in their order. */
export type EntityPage = {
  readonly entity: RegisterEntity
  readonly known: KnownEntity | null
  /** Its documents by name, with how often they name it. */
  readonly documents: readonly {
    readonly id: string
    readonly name: string
    readonly mentions: number
  }[]
  /** Its entries by date, with its roles in them. */
  readonly entries: readonly (EntryRow & { readonly roles: readonly string[] })[]
  /** How many entries it has; more than `entries` where the limit cut them. */
  readonly total: number
  /** The series of meetings that its entries name. */
  readonly series: readonly { readonly name: string; readonly meetings: number }[]
  /** Whom it meets most in entries, the most frequent first. */
  readonly company: readonly { readonly id: string; readonly name: string; readonly entries: number }[]
}

/** Entities with a name like the one asked for, the nearest first; without one, those named most. */
export type EntityList = { readonly entities: readonly RegisterEntity[] }
