import type { KeptDocument } from './kept-document.ts'
import type { RegisterEntity } from './register-entity.ts'
import type { RegisterEntry } from './register-entry.ts'
import type { RegisterFinding } from './register-finding.ts'

/**
 * A register, or the part of one that answers a question: what exporters and pages take.
 * Each is told one after the other, so that memory does not grow with their number; entries are sorted by date.
 */
export type Register = {
  readonly documents: () => AsyncIterable<KeptDocument>
  readonly entities: () => AsyncIterable<RegisterEntity>
  readonly entries: () => AsyncIterable<RegisterEntry>
  readonly findings: () => AsyncIterable<RegisterFinding>
  /** The text of a document, as its importer made it; null where the register does not keep the document. */
  readonly textOf: (document: string) => Promise<string | null>
}
