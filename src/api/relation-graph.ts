import type { EntryKind } from '../entries/all-kinds.ts'
import type { MentionKind } from '../names/mention.ts'

/** A party in the graph. */
export type GraphEntity = {
  /** Its id in the register; null for a party that is only a name. */
  readonly id: string | null
  readonly kind: MentionKind | null
  readonly name: string
}

/** An entry in the graph. */
export type GraphEntry = {
  readonly id: string
  readonly kind: EntryKind
  readonly form: string | null
  /** EDTF. */
  readonly date: string | null
  readonly first: number | null
  readonly last: number | null
  readonly summary: string
}

/** Who takes part in what: each link joins `entries[entry]` to `entities[entity]`. */
export type RelationGraph = {
  readonly entities: readonly GraphEntity[]
  readonly entries: readonly GraphEntry[]
  readonly links: readonly { readonly entry: number; readonly entity: number; readonly role: string }[]
  /** How many entries answer the query; more than `entries` where the limit cut them. */
  readonly total: number
}
