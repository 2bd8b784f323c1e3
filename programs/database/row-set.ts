/** A set of rows by their numbers, a bit for each. */
export type RowSet = Uint32Array

/** An empty set with room for rows below a number. */
export function noRows(capacity: number): RowSet {
  return new Uint32Array((capacity + 31) >>> 5)
}

/** A set of the rows that are listed; those beyond the capacity are left out. */
export function rowsOf(list: ArrayLike<number>, capacity: number): RowSet {
  const rows = noRows(capacity)
  for (let at = 0; at < list.length; at++) {
    const row = list[at] ?? capacity
    if (row < capacity) addRow(rows, row)
  }
  return rows
}

/** Puts a row into a set. */
export function addRow(rows: RowSet, row: number): void {
  rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << (row & 31))
}

/** True where a set has a row. */
export function hasRow(rows: RowSet, row: number): boolean {
  return ((rows[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0
}

/** The rows that are in both. */
export function rowsInBoth(one: RowSet, other: RowSet): RowSet {
  return one.map((word, at) => word & (other[at] ?? 0))
}

/** The rows that are in either. */
export function rowsInEither(one: RowSet, other: RowSet): RowSet {
  return one.map((word, at) => word | (other[at] ?? 0))
}

/** The rows of the one that are not in the other. */
export function rowsWithout(one: RowSet, other: RowSet): RowSet {
  return one.map((word, at) => word & ~(other[at] ?? 0))
}

/** How many rows are in a set. */
export function countRows(rows: RowSet): number {
  let count = 0
  for (let at = 0; at < rows.length; at++) {
    let bits = rows[at] ?? 0
    bits -= (bits >>> 1) & 0x55555555
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    count += (((bits + (bits >>> 4)) & 0xf0f0f0f) * 0x1010101) >>> 24
  }
  return count
}

/** Calls for each row of a set, in the order of their numbers. */
export function eachRow(rows: RowSet, call: (row: number) => void): void {
  for (let at = 0; at < rows.length; at++) {
    let bits = rows[at] ?? 0
    while (bits !== 0) {
      const lowest = bits & -bits
      call((at << 5) + 31 - Math.clz32(lowest))
      bits ^= lowest
    }
  }
}
