/** The name that was probably meant: at most a third of its letters differ, or it starts so; null where none is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const lower = written.toLowerCase()
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const isStart = lower.length >= 2 && name.startsWith(lower)
    const distance = isStart ? 0.5 : lettersApart(lower, name)
    if (distance < least && distance <= Math.max(1, name.length / 3)) {
      nearest = name
      least = distance
    }
  }
  return nearest
}

// Letters put in, left out, exchanged, or swapped with their neighbour.
function lettersApart(one: string, other: string): number {
  let older: number[] = []
  let old = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let least = Math.min(
        at(old, column) + 1,
        at(now, column - 1) + 1,
        at(old, column - 1) + (isSame ? 0 : 1),
      )
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwapped) least = Math.min(least, at(older, column - 2) + 1)
      now.push(least)
    }
    older = old
    old = now
  }
  return at(old, other.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
