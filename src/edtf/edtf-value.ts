/** Uncertain, approximate, or both. */
export type Qualifier = '' | '?' | '~' | '%'

/** One number of a date as it is written: `X` stands for a digit not said. */
export type EdtfPart = {
  readonly digits: string
  /** Written before it: holds for this part alone. */
  readonly before: Qualifier
  /** Written after it: holds for this part and all to its left. */
  readonly after: Qualifier
}

/** A year; beyond four digits it begins with `Y`, and may have an exponent. */
export type EdtfYear = EdtfPart & {
  readonly isNegative: boolean
  readonly isLong: boolean
  readonly exponent: number | null
  /** How many of its digits count: 2 in `1950S2`. */
  readonly significant: number | null
}

/** A date; months from 21 to 41 are seasons, quarters, thirds and halves of a year. */
export type EdtfDate = {
  readonly kind: 'date'
  readonly year: EdtfYear
  readonly month: EdtfPart | null
  readonly day: EdtfPart | null
  /** As it is written behind the `T`. */
  readonly time: string | null
}

/** An end of an interval: a date, open (`..`), or not known (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown'

export type EdtfInterval = { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }

/** A member of a set: from its first to its last date; null where the set runs on from or up to it. */
export type EdtfMember = { readonly first: EdtfDate | null; readonly last: EdtfDate | null }

/** One of several dates (`[1667,1668]`), or all of them (`{1960,1961-12}`). */
export type EdtfSet = {
  readonly kind: 'set'
  readonly isOneOf: boolean
  readonly members: readonly EdtfMember[]
}

export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet
