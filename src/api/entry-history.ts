import type { LoggedDecision } from '../register/logged-decision.ts'
import type { ShownEntry } from './shown-entry.ts'

/** One decision with what it changed in an entry, as the page prints it. */
export type HistoryStep = {
  readonly decision: LoggedDecision
  /** Undone by this later decision; null where it is in force. */
  readonly undoneBy: string | null
  readonly changes: readonly {
    readonly field: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

/** How the values of an entry came to be: first by reading, then by decisions in the order of the log. */
export type EntryHistory = {
  readonly entry: ShownEntry
  readonly steps: readonly HistoryStep[]
}
