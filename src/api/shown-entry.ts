import type { RegisterEntry } from '../register/register-entry.ts'
import type { Telling } from '../register/telling.ts'

/** A telling with the name of its document, so that a page can cite it without asking again. */
export type ShownTelling = Telling & { readonly documentName: string }

/** An entry of the register as the API gives it; its `version` is what `If-Match` takes. */
export type ShownEntry = Omit<RegisterEntry, 'tellings'> & {
  readonly tellings: readonly ShownTelling[]
}

/** A page of entries. */
export type EntryPage = {
  readonly entries: readonly ShownEntry[]
  /** Of all pages together. */
  readonly total: number
  /** What `after` takes for the next page; null where this is the last one. */
  readonly next: string | null
}
