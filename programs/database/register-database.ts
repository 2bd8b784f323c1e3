import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { Facet, FacetField } from '../../src/register/facet.ts'
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
  readonly facets: (query: Query, fields: readonly FacetField[], limit: number) => Promise<readonly Facet[]>
  /** By its id or a beginning of it that only one has; null where there is none. */
  readonly entry: (id: string) => Promise<RegisterEntry | null>
  readonly entity: (id: string) => Promise<RegisterEntity | null>
  readonly finding: (id: string) => Promise<RegisterFinding | null>
  /** Names that are written or sound nearly so, the nearest first. */
  readonly entitiesLike: (name: string, limit: number) => Promise<readonly RegisterEntity[]>
  /** What was read of a document; null where it is not kept. */
  readonly reading: (document: string) => Promise<DocumentReading | null>
  /** The answer to a query as a register of its own, streamed. */
  readonly select: (query: Query) => Register
  /** Decisions whose words are not found any more. */
  readonly lostDecisions: () => Promise<
    readonly { readonly decision: LoggedDecision; readonly reason: string }[]
  >
  /** `sha256:` and the hash of everything in it in canonical order: the same after a rebuild. */
  readonly digest: () => Promise<string>
  readonly close: () => Promise<void>
}
