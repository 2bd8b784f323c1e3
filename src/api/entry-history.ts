import type { DecidedStep, History } from '../register/history-of.ts'
import type { ShownEntry } from './shown-entry.ts'

/** One decision with what it changed in an entry, as the page prints it. */
export type HistoryStep = DecidedStep

/** How the values of an entry came to be: first by reading, then by decisions in the order of the log. */
export type EntryHistory = History & { readonly entry: ShownEntry }
