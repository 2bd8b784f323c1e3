import type { Register } from '../register/register.ts'

/**
 * Counts offsets of a document in Unicode characters, as web annotations do, instead of UTF-16 code units.
 * Of each document only the places of its characters beyond 16 bits are kept; most have none.
 */
export function characterOffsets(
  register: Register,
): (document: string, offset: number) => number | Promise<number> {
  const known = new Map<string, readonly number[]>()
  return (document, offset) => {
    const pairs = known.get(document)
    if (pairs !== undefined) return offset - before(pairs, offset)
    return register.textOf(document).then((text) => {
      const found = text === null ? [] : surrogatePairs(text)
      known.set(document, found)
      return offset - before(found, offset)
    })
  }
}

function surrogatePairs(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) found.push(match.index)
  return found
}

function before(pairs: readonly number[], offset: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
