/** A value that is another than before; null: there was none, or there is none. */
export type ValueChange = {
  /** The field, or the role of parties. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two lists of printed values. */
export function valueChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ValueChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}
