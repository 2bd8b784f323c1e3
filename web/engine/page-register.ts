import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'

/** The register of one document, as the engine in the page makes it; entries by date. */
export type PageRegister = { readonly page: DocumentPage; readonly entries: readonly ShownEntry[] }
