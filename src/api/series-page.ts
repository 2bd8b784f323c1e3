import type { EntryRow } from './entry-row.ts'

/** One number of a series of meetings: what documents tell of it, and what an authority file knows. */
export type SeriesMeeting = {
  /** Null for meetings of the series that are told without a number. */
  readonly ordinal: number | null
  readonly entries: readonly EntryRow[]
  readonly known: {
    readonly from: string
    readonly until: string | null
    readonly place: string | null
  } | null
  /** What does not fit: two meetings under one number, documents that disagree, a date or place unlike the authority’s. */
  readonly contradictions: readonly ('number' | 'documents' | 'date' | 'place' | 'order')[]
}

/** A series of meetings in the order of its numbers. */
export type SeriesPage = {
  readonly name: string
  /** The id of its authority record. */
  readonly authority: string | null
  readonly body: { readonly id: string; readonly name: string } | null
  readonly meetings: readonly SeriesMeeting[]
  /** The numbers between the first and the last that no document tells. */
  readonly missing: readonly number[]
}
