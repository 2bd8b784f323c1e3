import type { RegisterEntry } from '../register/register-entry.ts'

/** An entry with its tellings, or with no more than their ids: enough for lists and drawings of many. */
export type EntryHead = Omit<RegisterEntry, 'tellings'> & {
  readonly tellings: readonly (string | { readonly document: string })[]
}

/** The ids of the documents that tell an entry, each once. */
export function documentsOf({ tellings }: Pick<EntryHead, 'tellings'>): string[] {
  return [...new Set(tellings.map(documentOf))]
}

// The id of a telling is that of its document, a slash, and the id of the entry in it.
function documentOf(telling: EntryHead['tellings'][number]): string {
  return typeof telling === 'string' ? telling.slice(0, telling.lastIndexOf('/')) : telling.document
}
