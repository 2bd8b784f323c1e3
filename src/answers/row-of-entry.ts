import type { EntryRow } from '../api/entry-row.ts'
import type { Edtf } from '../edtf/edtf.ts'
import { edtfBounds } from '../edtf/edtf-bounds.ts'
import { documentsOf, type EntryHead } from './entry-head.ts'

/** An entry in one line. */
export function rowOfEntry(entry: EntryHead): EntryRow {
  const { id, kind, form, status, date, place, summary, review, disagreements } = entry
  return {
    id,
    kind,
    form,
    status,
    date,
    ...daysOf(date),
    place,
    summary,
    review,
    documents: documentsOf(entry).length,
    isDisputed: disagreements.length > 0,
  }
}

/** The first and last day of a date; null where open or not known. */
export function daysOf(date: Edtf | null): { readonly first: number | null; readonly last: number | null } {
  if (date === null) return { first: null, last: null }
  const { first, last } = edtfBounds(date)
  return { first: Number.isFinite(first) ? first : null, last: Number.isFinite(last) ? last : null }
}
