import type { KeptDocument } from '../register/kept-document.ts'
import type { EntryRow } from './entry-row.ts'
import type { ShownEntry } from './shown-entry.ts'
import type { ShownFinding } from './shown-finding.ts'

/** Two documents side by side. */
export type Comparison = {
  readonly one: KeptDocument
  readonly other: KeptDocument
  /** Entries that both tell, and about which they disagree. */
  readonly contradictions: readonly ShownEntry[]
  /** Entries that both tell alike. */
  readonly agreements: readonly ShownEntry[]
  readonly onlyOne: readonly EntryRow[]
  readonly onlyOther: readonly EntryRow[]
  /** Findings in either that name the other’s words. */
  readonly findings: readonly ShownFinding[]
}
