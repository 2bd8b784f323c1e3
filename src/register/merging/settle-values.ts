import { compareText } from '../compare-text.ts'

/** A value as some tellings have it. */
export type ToldValue<T> = { readonly value: T; readonly tellings: readonly string[] }

/** What is known of two values of one field. */
export type Fullness<T> = {
  /** True where the first says all that the second says: what it is in other words, or more exactly. */
  readonly says: (first: T, second: T) => boolean
  /** Orders values of which each says what the other says: the one to print comes first. */
  readonly rank: (one: T, other: T) => number
}

/** The values that are left where each gives way to a fuller one that agrees with it; several are a disagreement. */
export function settleValues<T extends string | number>(
  told: readonly ToldValue<T>[],
  { says, rank }: Fullness<T>,
): ToldValue<T>[] {
  const distinct = [...Map.groupBy(told, ({ value }) => value)]
    .map(([value, alike]) => ({ value, tellings: alike.flatMap(({ tellings }) => tellings) }))
    .sort((one, other) => rank(one.value, other.value) || compareText(String(one.value), String(other.value)))
  const isBeaten = (index: number): boolean =>
    distinct.some((other, at) => {
      const value = distinct[index]?.value
      if (at === index || value === undefined || !says(other.value, value)) return false
      return at < index || !says(value, other.value)
    })
  const kept = distinct.filter((_, index) => !isBeaten(index))
  // A vaguer telling stands by the one value that it agrees with, where there is but one.
  return kept.map(({ value, tellings }) => ({
    value,
    tellings: [
      ...tellings,
      ...distinct
        .filter((vague) => !kept.some((one) => one.value === vague.value))
        .filter((vague) => {
          const fitting = kept.filter((one) => says(one.value, vague.value))
          return fitting.length === 1 && fitting[0]?.value === value
        })
        .flatMap((vague) => vague.tellings),
    ].sort(),
  }))
}
