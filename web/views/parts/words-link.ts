import type { ShownEntry, ShownTelling } from '../../../src/api/shown-entry.ts'
import { currentAddress } from '../../address/current-address.ts'
import { linkFrom } from '../../address/link-to.ts'

/** Where the words of a telling stand in its document. */
export function wordsLink(entry: string, { document }: Pick<ShownTelling, 'document'>): string {
  return linkFrom(currentAddress(), { page: 'read', id: document, params: { entry } })
}

/** Where the words of an entry stand in the first document that tells it. */
export function firstWordsLink({ id, tellings }: ShownEntry): string {
  const [first] = tellings
  return first === undefined ? linkFrom(currentAddress(), { page: 'table' }) : wordsLink(id, first)
}
