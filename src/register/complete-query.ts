import type { Span } from '../text/span.ts'
import type { QueryField } from './query.ts'
import { isQueryField, queryFieldNames, queryFields } from './query-fields.ts'
import { queryWords } from './query-words.ts'

/** Something that could stand at the cursor, and what it means. */
export type QueryOffer = { readonly text: string; readonly says: string }

/** What could be written at a place of a query. */
export type QueryCompletion = {
  /** The letters that an offer takes the place of. */
  readonly span: Span
  readonly offers: readonly QueryOffer[]
  /** Where the values of a field stand in the register and not in the language: which field, and how the value begins. */
  readonly valuesOf: { readonly field: QueryField; readonly start: string } | null
}

/** What could be written where the cursor stands: fields, or the values of the field before it. */
export function completeQuery(text: string, cursor: number): QueryCompletion {
  const at = Math.max(0, Math.min(cursor, text.length))
  const piece = queryWords(text.slice(0, at)).at(-1)
  const nothing: QueryCompletion = { span: { start: at, end: at }, offers: [], valuesOf: null }
  if (piece === undefined || piece.end < at) return { ...nothing, offers: fieldOffers('') }
  if (piece.piece === 'word') {
    const offers = fieldOffers(piece.text.toLowerCase())
    return { span: { start: piece.start, end: at }, offers, valuesOf: null }
  }
  if (piece.piece !== 'field') return { ...nothing, offers: piece.piece === 'phrase' ? [] : fieldOffers('') }
  const field = fieldOf(piece.name.toLowerCase())
  if (field === null) return nothing
  const last = piece.values.at(-1)
  const isBegun = last !== undefined && last.end === at
  const start = isBegun ? last.text : ''
  const span = { start: isBegun ? last.start : at, end: at }
  const { choices, takes } = queryFields[field]
  if (takes === 'choice')
    return {
      span,
      offers: choices
        .filter((choice) => choice.startsWith(start.toLowerCase()))
        .map((choice) => ({ text: choice, says: '' })),
      valuesOf: null,
    }
  return { span, offers: [], valuesOf: takes === 'words' ? { field, start } : null }
}

function fieldOffers(start: string): QueryOffer[] {
  return queryFieldNames.flatMap((field) => {
    const { aliases, says } = queryFields[field]
    const fits = [field, ...aliases].some((name) => name.startsWith(start))
    return fits ? [{ text: `${field}:`, says }] : []
  })
}

function fieldOf(name: string): QueryField | null {
  if (isQueryField(name)) return name
  return queryFieldNames.find((field) => queryFields[field].aliases.includes(name)) ?? null
}
