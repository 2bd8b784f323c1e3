/** A stretch of a document's text in UTF-16 code units, end excluded. */
export type Span = { readonly start: number; readonly end: number }

/** True where the two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
