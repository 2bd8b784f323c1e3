import type { EntryHead } from '../../src/answers/entry-head.ts'
import type { NamedEntity } from '../../src/answers/make-timeline.ts'
import type { Severity } from '../../src/checks/finding.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { Facet, FacetField } from '../../src/register/facet.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { Query } from '../../src/register/query.ts'
import type { Register } from '../../src/register/register.ts'
import type { RegisterEntity } from '../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'

/** What is asked for beside the query. */
export type AskOptions = {
  readonly order: 'date' | 'relevance'
  /** At most so many entries. */
  readonly limit: number
  /** Where the page before ended, as its answer said; null: from the beginning. */
  readonly after: string | null
}

/** A page of the entries that answer a query. */
export type Answer = {
  readonly entries: readonly RegisterEntry[]
  /** Of all pages together. */
  readonly total: number
  /** Where the next page begins; null where this is the last one. */
  readonly next: string | null
}

/** Entries without what their tellings say, for lists and drawings of many. */
export type EntryHeads = {
  readonly heads: readonly EntryHead[]
  /** How many answer the query; more than `heads` where the limit cut them. */
  readonly total: number
}

/** Which findings are wanted; without any wish all that speak. */
export type WantedFindings = {
  /** A rule or a family of rules. */
  readonly rule?: string
  readonly severity?: Severity
  /** The id of a document. */
  readonly document?: string
  readonly silenced?: 'with' | 'without' | 'only'
}

/** A page of findings: errors first, then by document and place. */
export type FindingAnswer = {
  readonly findings: readonly RegisterFinding[]
  readonly total: number
  readonly next: string | null
}

/** A document with the number of its entries and findings. */
export type CountedDocument = {
  readonly document: KeptDocument
  readonly entries: number
  /** Those that are not silenced. */
  readonly findings: Readonly<Record<Severity, number>>
}

/** What changes in one transaction. */
export type RegisterChange = {
  /** True: everything that was there goes first, the mark too. */
  readonly isAnew?: true
  /** Documents read anew; each takes the place of the edition before. */
  readonly readings?: readonly DocumentReading[]
  /** All decisions of the log, where they have changed. */
  readonly decisions?: readonly LoggedDecision[]
  /** What the caller wants to find again beside the change: how far the register has come. */
  readonly mark?: string
}

/** The register as tables: a build product that can be made anew from documents and decisions at any time. */
export type RegisterDatabase = {
  readonly dialect: 'sqlite' | 'postgres'
  /** All of a change or nothing of it. */
  readonly apply: (change: RegisterChange) => Promise<void>
  /** The mark of the last change that had one; null where there was none. */
  readonly mark: () => Promise<string | null>
  readonly ask: (query: Query, options: AskOptions) => Promise<Answer>
  /** The first entries by date, without what their tellings say. */
  readonly heads: (query: Query, limit: number) => Promise<EntryHeads>
  readonly facets: (query: Query, fields: readonly FacetField[], limit: number) => Promise<readonly Facet[]>
  /** By its id or a beginning of it that only one has; null where there is none. */
  readonly entry: (id: string) => Promise<RegisterEntry | null>
  readonly entity: (id: string) => Promise<RegisterEntity | null>
  /** The names of entities by their ids, also by the ids of those that are one with them. */
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, NamedEntity>>
  readonly finding: (id: string) => Promise<RegisterFinding | null>
  readonly findings: (wanted: WantedFindings, limit: number, after: string | null) => Promise<FindingAnswer>
  /** Every document in the register, by its id. */
  readonly documents: () => Promise<readonly CountedDocument[]>
  /** Names that are written or sound nearly so, the nearest first; for an empty name those that are named most. */
  readonly entitiesLike: (name: string, limit: number) => Promise<readonly RegisterEntity[]>
  /** What was read of a document; null where it is not kept. */
  readonly reading: (document: string) => Promise<DocumentReading | null>
  /**
   * The answer to a query as a register of its own, streamed: its entries, the documents that tell them, the entities
   * that they name, and the findings on their words; of everything also what no entry stands on.
   */
  readonly select: (query: Query) => Register
  /** Decisions whose words are not found any more. */
  readonly lostDecisions: () => Promise<
    readonly { readonly decision: LoggedDecision; readonly reason: string }[]
  >
  /** `sha256:` and the hash of everything in it in canonical order: the same after a rebuild. */
  readonly digest: () => Promise<string>
  readonly close: () => Promise<void>
}
