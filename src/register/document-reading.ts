import type { LedgerLine } from '../entries/ledger.ts'
import type { Block } from '../text/document.ts'
import type { KeptDocument } from './kept-document.ts'
import type { RegisterEntity } from './register-entity.ts'
import type { RegisterFinding } from './register-finding.ts'
import type { Telling } from './telling.ts'

/** What the register keeps of the reading of one document, before anything is merged or decided. */
export type DocumentReading = {
  readonly document: KeptDocument
  readonly text: string
  /** How the text lay in its source. */
  readonly blocks: readonly Block[]
  /** The parties of their entries name entities of the register, not of the document. */
  readonly tellings: readonly Telling[]
  readonly entities: readonly RegisterEntity[]
  readonly findings: readonly RegisterFinding[]
  readonly ledger: readonly LedgerLine[]
}
