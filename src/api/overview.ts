import type { Facet } from '../register/facet.ts'
import type { DocumentRow } from './shown-document.ts'

/** The workspace at a glance. */
export type Overview = {
  /** What the workspace is called: the name of its folder or database. */
  readonly name: string
  /** Of the program. */
  readonly version: string
  readonly documents: number
  readonly entries: number
  readonly decisions: number
  /** Decisions whose words are not found any more. */
  readonly lostDecisions: number
  /** Entries counted by kind, year, status, basis and review. */
  readonly facets: readonly Facet[]
  /** The first and the last date that a dated entry has, EDTF. */
  readonly from: string | null
  readonly until: string | null
  /** Findings that are not silenced, by severity. */
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number }
  /** The documents added last, the newest first; at most ten. */
  readonly latest: readonly DocumentRow[]
}
