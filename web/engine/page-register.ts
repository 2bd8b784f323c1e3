import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'

/** The register of one document, as the engine in the page makes it. */
export type PageRegister = {
  readonly page: DocumentPage
  /** By date. */
  readonly entries: readonly ShownEntry[]
  /** Where the places of the entries lie, by their names. */
  readonly positions: readonly (readonly [
    name: string,
    position: { readonly authority: string; readonly latitude: number; readonly longitude: number },
  ])[]
  readonly milliseconds: number
}
