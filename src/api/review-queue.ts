import type { Severity } from '../checks/finding.ts'
import type { Basis } from '../text/reading.ts'
import type { ShownEntry } from './shown-entry.ts'

/** Why an entry is doubtful. */
export type Doubt =
  | { readonly doubt: 'disagreement'; readonly field: string }
  | {
      readonly doubt: 'finding'
      readonly finding: string
      readonly rule: string
      readonly severity: Severity
      readonly message: string
    }
  | { readonly doubt: 'basis'; readonly field: string; readonly basis: Basis }
  | { readonly doubt: 'undated' }

/** What has not been reviewed, the most doubtful first. */
export type ReviewQueue = {
  readonly rows: readonly { readonly entry: ShownEntry; readonly doubts: readonly Doubt[] }[]
  /** Entries that nobody has reviewed. */
  readonly open: number
  /** All entries that were asked about. */
  readonly total: number
}
