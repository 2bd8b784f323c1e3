import type { NotChecked } from '../../../src/checks/not-checked.ts'
import type { Silenced } from '../../../src/checks/silence-findings.ts'
import type { Decision } from '../../../src/decisions/decision.ts'
import type { Document } from '../../../src/text/document.ts'
import type { MarkedFinding } from '../../checking/fingerprint.ts'
import type { Look } from '../terminal.ts'

/** One document after its check. */
export type CheckedDocument = {
  /** As it was named on the command line. */
  readonly path: string
  readonly document: Document
  readonly findings: readonly MarkedFinding[]
  readonly silenced: readonly Silenced[]
  /** How many findings the baseline knows. */
  readonly known: number
  readonly notChecked: NotChecked
}

/** What is told of all documents together. */
export type Outcome = {
  readonly documents: readonly CheckedDocument[]
  /** Decisions that silence nothing any more. */
  readonly stale: readonly Decision[]
  readonly look: Look
}

/** A way to print what `regesta check` found. */
export type Reporter = {
  readonly name: string
  /** What is printed of one document as soon as it is checked. */
  each(checked: CheckedDocument, look: Look): string
  /** What is printed at the end, of all documents. */
  end(outcome: Outcome): string
}
