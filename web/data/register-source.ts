import type { Comparison } from '../../src/api/comparison.ts'
import type { EntityList, EntityPage } from '../../src/api/entity-page.ts'
import type { EntryHistory } from '../../src/api/entry-history.ts'
import type { Overview } from '../../src/api/overview.ts'
import type { PlaceMap } from '../../src/api/place-map.ts'
import type { PublishFormat } from '../../src/api/publish-format.ts'
import type { RelationGraph } from '../../src/api/relation-graph.ts'
import type { ReviewQueue } from '../../src/api/review-queue.ts'
import type { SeriesPage } from '../../src/api/series-page.ts'
import type { AddedDocument, DocumentList, DocumentPage } from '../../src/api/shown-document.ts'
import type { EntryPage, ShownEntry } from '../../src/api/shown-entry.ts'
import type { FindingList, FindingPage } from '../../src/api/shown-finding.ts'
import type { Timeline } from '../../src/api/timeline.ts'
import type { DecisionList, MadeDecision, WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { DiffRecord } from '../../src/register/diff-record.ts'
import type { Facet, FacetField } from '../../src/register/facet.ts'

/** Which entries, in which order, how many, and from where on. */
export type EntriesAsked = {
  readonly q: string
  readonly order?: 'date' | 'relevance'
  readonly limit?: number
  readonly after?: string
}

/** Which findings. */
export type FindingsAsked = {
  readonly rule?: string
  readonly severity?: string
  readonly document?: string
  readonly after?: string
}

/** A decision as it was made; or why it was refused, with the entry as it is now where someone else has changed it. */
export type DecisionOutcome =
  | MadeDecision
  | { readonly refused: string; readonly entry: ShownEntry | null; readonly isConflict: boolean }

/**
 * A register as pages see it: one on a server, or the one that the engine makes in the page.
 * What is not there is null; what cannot be had throws a `SourceProblem`.
 */
export type RegisterSource = {
  readonly overview: () => Promise<Overview>
  readonly documents: () => Promise<DocumentList>
  readonly document: (id: string) => Promise<DocumentPage | null>
  readonly entries: (asked: EntriesAsked) => Promise<EntryPage>
  /** By its id or a beginning of it that only one has. */
  readonly entry: (id: string) => Promise<ShownEntry | null>
  readonly history: (id: string) => Promise<EntryHistory | null>
  /** Of each field the most frequent values, at most `limit` of them. */
  readonly facets: (q: string, fields: readonly FacetField[], limit?: number) => Promise<readonly Facet[]>
  readonly timeline: (q: string) => Promise<Timeline>
  readonly graph: (q: string) => Promise<RelationGraph>
  readonly map: (q: string) => Promise<PlaceMap>
  readonly entities: (like: string, kind: string) => Promise<EntityList>
  readonly entity: (id: string) => Promise<EntityPage | null>
  readonly series: (name: string) => Promise<SeriesPage | null>
  readonly findings: (asked: FindingsAsked) => Promise<FindingList>
  readonly finding: (id: string) => Promise<FindingPage | null>
  readonly compare: (one: string, other: string) => Promise<Comparison | null>
  /** From one edition of a document to another by their numbers; null where there is only one. */
  readonly changes: (document: string, before: number, after: number) => Promise<DiffRecord | null>
  readonly queue: (document: string) => Promise<ReviewQueue>
  readonly decisions: () => Promise<DecisionList>
  /** `seen`: the version of the entry that was looked at. */
  readonly decide: (
    verdict: WantedVerdict,
    why: string | null,
    seen: string | null,
  ) => Promise<DecisionOutcome>
  /** Keeps a document; null where this register keeps none. */
  readonly add: ((name: string, bytes: Blob) => Promise<AddedDocument>) | null
  /** The formats in which an answer can be taken away; none where there is no server. */
  readonly formats: () => Promise<readonly PublishFormat[]>
  /** The address of the answer to a query in a format. */
  readonly publishAddress: (format: string, q: string) => string
  /** Told when anything in the register has changed. */
  readonly subscribe: (listener: () => void) => () => void
}
