/** A known name that differs from the one asked for in few letters. */
export type NearName = { readonly name: string; readonly bearer: number; readonly distance: number }

/** Known names by their length, for finding misspelt ones. */
export type NearNames = { near(folded: string, distance: number): NearName[] }

type Shelf = { readonly names: string[]; readonly bearers: number[]; readonly letters: number[] }

/** An index of folded names with the numbers of their bearers. */
export function nearNames(all: Iterable<readonly [name: string, bearer: number]>): NearNames {
  const shelves: Shelf[] = []
  for (const [name, bearer] of all) {
    const shelf = shelves[name.length] ?? { names: [], bearers: [], letters: [] }
    shelves[name.length] = shelf
    shelf.names.push(name)
    shelf.bearers.push(bearer)
    shelf.letters.push(lettersOf(name))
  }
  return {
    near(folded, distance) {
      const found: NearName[] = []
      const letters = lettersOf(folded)
      for (let length = Math.max(1, folded.length - distance); length <= folded.length + distance; length++) {
        const shelf = shelves[length]
        if (shelf !== undefined) searchShelf(shelf, folded, letters, distance, found)
      }
      return found.sort((one, other) => one.distance - other.distance)
    },
  }
}

function searchShelf(
  shelf: Shelf,
  folded: string,
  letters: number,
  distance: number,
  found: NearName[],
): void {
  for (let at = 0; at < shelf.names.length; at++) {
    // Each change of a letter alters at most two of the letters that occur.
    if (bitsOf(letters ^ (shelf.letters[at] ?? 0)) > 2 * distance) continue
    const name = shelf.names[at] ?? ''
    const away = letterDistance(folded, name, distance)
    if (away > 0 && away <= distance) found.push({ name, bearer: shelf.bearers[at] ?? -1, distance: away })
  }
}

function lettersOf(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31)
  return letters
}

function bitsOf(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++
  return bits
}

/** Letters to add, drop, change, or swap with their neighbour to make one word of another; above `most` it only says so. */
export function letterDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let line = 1; line <= one.length; line++) {
    const current = [line]
    let least = line
    for (let column = 1; column <= other.length; column++) {
      const same = one.charCodeAt(line - 1) === other.charCodeAt(column - 1)
      let cost = Math.min(
        (row[column - 1] ?? 0) + (same ? 0 : 1),
        (row[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      if (isSwap(one, other, line, column)) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = row
    row = current
  }
  return row[other.length] ?? most + 1
}

function isSwap(one: string, other: string, line: number, column: number): boolean {
  return (
    line > 1 &&
    column > 1 &&
    one.charCodeAt(line - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(line - 2) === other.charCodeAt(column - 1)
  )
}
