import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'

/** The register of one document, as the engine in the page makes it. */
export type PageRegister = {
  /** As the engine read it, before anything was decided. */
  readonly reading: DocumentReading
  readonly page: DocumentPage
  /** By date. */
  readonly entries: readonly ShownEntry[]
  /** What was decided in this page, kept until it is closed. */
  readonly decisions: readonly LoggedDecision[]
}
