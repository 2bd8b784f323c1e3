/** A list in which each thing stands once, found by a key: what rows of a drawing point into. */
export type NumberedList<T> = {
  readonly all: readonly T[]
  /** The index of the thing with a key; it is made and added where there is none. */
  readonly indexOf: (key: string, make: () => T) => number
}

/** An empty list. */
export function numberedList<T>(): NumberedList<T> {
  const all: T[] = []
  const places = new Map<string, number>()
  return {
    all,
    indexOf(key, make) {
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, all.length)
      return all.push(make()) - 1
    },
  }
}
