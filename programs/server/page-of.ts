import { refusal } from './problem-error.ts'

/** A part of a list, and where the next part begins. */
export type PageOf<T> = { readonly page: readonly T[]; readonly total: number; readonly next: string | null }

/** The part of a list that begins where the part before ended. */
export function pageOf<T>(all: readonly T[], after: string | undefined, limit: number): PageOf<T> {
  const from = placeOf(after)
  const end = from + limit
  return { page: all.slice(from, end), total: all.length, next: end < all.length ? String(end) : null }
}

function placeOf(after: string | undefined): number {
  if (after === undefined || after === '') return 0
  if (!/^\d{1,9}$/.test(after)) throw refusal(400, 'after: give the “next” of the page before.')
  return Number(after)
}
