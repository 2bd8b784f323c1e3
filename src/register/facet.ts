/** The fields whose values can be counted. */
export const facetFields = [
  'kind',
  'year',
  'body',
  'person',
  'state',
  'place',
  'series',
  'status',
  'basis',
  'review',
  'document',
] as const

/** A field whose values can be counted. */
export type FacetField = (typeof facetFields)[number]

/** How many entries of an answer have which value of a field, the most frequent first. */
export type Facet = {
  readonly field: FacetField
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}
