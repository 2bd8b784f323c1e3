import type { MentionKind } from '../names/mention.ts'
import type { DocumentReading } from '../register/document-reading.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import type { LoggedDecision } from '../register/logged-decision.ts'
import type { Basis } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import type { EntryRow } from './entry-row.ts'

/** A document in one line. */
export type DocumentRow = KeptDocument & {
  readonly entries: number
  /** Findings that are not silenced, by severity. */
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number }
}

/** The documents of a workspace, each in its last edition. */
export type DocumentList = {
  readonly documents: readonly DocumentRow[]
  readonly total: number
  readonly next: string | null
}

/** Where a time stands in the text, and what was read of it. */
export type TimeMark = Span & {
  readonly kind: TimeExpression['kind']
  /** EDTF; null for durations, sets and vague references. */
  readonly date: string | null
  readonly basis: Basis | null
  /** The file that read it. */
  readonly by: string | null
}

/** Where a name stands in the text, and what it stands for. */
export type MentionMark = Span & {
  readonly kind: MentionKind
  readonly name: string
  /** The id of its entity in the register. */
  readonly entity: string | null
}

/** An entry of the register that the document tells. */
export type DocumentEntry = EntryRow & {
  /** What `If-Match` takes. */
  readonly version: string
  /** The ids of its tellings in this document. */
  readonly tellings: readonly string[]
}

/** All that a page of reading shows of a document. */
export type DocumentPage = DocumentReading & {
  readonly times: readonly TimeMark[]
  readonly mentions: readonly MentionMark[]
  /** In the order of their first words. */
  readonly entries: readonly DocumentEntry[]
  /** The id of the register entry of each telling; a telling that was rejected has none. */
  readonly entryOf: Readonly<Record<string, string>>
  readonly editions: readonly KeptDocument[]
  /** Decisions on this document whose words are not found any more. */
  readonly lost: readonly { readonly decision: LoggedDecision; readonly reason: string }[]
}

/** What became of a document that was sent. */
export type AddedDocument = {
  readonly document: KeptDocument
  /** False where the same bytes were kept before under this name. */
  readonly isNew: boolean
  readonly entries: number
  readonly findings: number
  /** What a reader should know of how it was read, such as that its encoding was guessed. */
  readonly remarks: readonly string[]
}
