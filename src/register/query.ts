import type { Span } from '../text/span.ts'

/** What a field of a query is asked for: one value, or a range of dates or numbers with open ends. */
export type QueryValue =
  | { readonly is: 'value'; readonly value: string }
  | { readonly is: 'range'; readonly from: string | null; readonly until: string | null }

/** What is asked of a register, as a tree; the spans are those of the words of the query. */
export type Query =
  | { readonly ask: 'everything' }
  | { readonly ask: 'word'; readonly word: string; readonly span: Span }
  | { readonly ask: 'phrase'; readonly phrase: string; readonly span: Span }
  | { readonly ask: 'field'; readonly field: QueryField; readonly value: QueryValue; readonly span: Span }
  | { readonly ask: 'not'; readonly query: Query }
  | { readonly ask: 'all' | 'any'; readonly queries: readonly Query[] }

/** The fields that a query can name. */
export type QueryField =
  | 'kind'
  | 'form'
  | 'body'
  | 'person'
  | 'state'
  | 'place'
  | 'party'
  | 'entity'
  | 'date'
  | 'series'
  | 'ordinal'
  | 'title'
  | 'number'
  | 'status'
  | 'saidby'
  | 'basis'
  | 'review'
  | 'has'
  | 'rule'
  | 'document'
  | 'source'
