import type { RegisterFinding } from '../register/register-finding.ts'

/** A finding with the name of its document. */
export type ShownFinding = RegisterFinding & { readonly documentName: string }

/** Findings of documents, errors first. */
export type FindingList = {
  readonly findings: readonly ShownFinding[]
  readonly total: number
  readonly next: string | null
}

/** A finding with what its rule looks for. */
export type FindingPage = {
  readonly finding: ShownFinding
  /** The page of its rule, in Markdown; empty for findings that no rule of the program made. */
  readonly rulePage: string
}
