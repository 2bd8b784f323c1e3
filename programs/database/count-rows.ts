import { basisNames, entityRoles, packed } from './column-row.ts'
import { type Chunk, chunkSize } from './entry-columns.ts'
import type { RegisterColumns } from './register-columns.ts'
import type { RowSet } from './row-set.ts'

/** How many rows of a set have which number. */
export type Counts = ReadonlyMap<number, number>

/** Counts the values of a column. */
export function countColumn(
  columns: RegisterColumns,
  rows: RowSet,
  column: 'kind' | 'status' | 'review' | 'year' | 'place' | 'series',
): Counts {
  const counts = counter()
  eachPlace(columns, rows, (chunk, at) => counts.add(chunk[column][at] ?? 0))
  return counts.all()
}

/** Counts the bases, by their places in their list. */
export function countBases(columns: RegisterColumns, rows: RowSet): Counts {
  const counts = counter()
  eachPlace(columns, rows, ({ bases }, at) => {
    const bits = bases[at] ?? 0
    for (let bit = 0; bit < basisNames.length; bit++) if ((bits & (1 << bit)) !== 0) counts.add(bit)
  })
  return counts.all()
}

/** Counts the entities of a kind that take part, by their numbers. */
export function countParties(columns: RegisterColumns, rows: RowSet, kind: number): Counts {
  const counts = counter()
  eachPlace(columns, rows, ({ entity, entityStart }, at) => {
    const end = entityStart[at + 1] ?? 0
    for (let place = entityStart[at] ?? 0; place < end; place++) {
      const each = entity[place] ?? 0
      if (packed.kind(each) === kind && packed.role(each) === entityRoles.party) counts.add(packed.n(each))
    }
  })
  return counts.all()
}

/** Counts the documents that tell them, by their numbers. */
export function countDocuments(columns: RegisterColumns, rows: RowSet): Counts {
  const counts = counter()
  eachPlace(columns, rows, ({ document, documentStart }, at) => {
    const end = documentStart[at + 1] ?? 0
    for (let place = documentStart[at] ?? 0; place < end; place++) counts.add(document[place] ?? 0)
  })
  return counts.all()
}

function eachPlace(columns: RegisterColumns, rows: RowSet, call: (chunk: Chunk, at: number) => void): void {
  const words = chunkSize / 32
  for (let number = 0; number < columns.chunks.length; number++) {
    const chunk = columns.chunks[number]
    if (chunk === undefined) continue
    for (let word = 0; word < words; word++) {
      let bits = rows[number * words + word] ?? 0
      while (bits !== 0) {
        const lowest = bits & -bits
        call(chunk, word * 32 + 31 - Math.clz32(lowest))
        bits ^= lowest
      }
    }
  }
}

// Numbers are small and dense: an array counts them faster than a map.
function counter(): { readonly add: (number: number) => void; readonly all: () => Counts } {
  let counts = new Uint32Array(1024)
  return {
    add(number) {
      if (number >= counts.length) {
        const grown = new Uint32Array(2 ** Math.ceil(Math.log2(number + 1)))
        grown.set(counts)
        counts = grown
      }
      counts[number] = (counts[number] ?? 0) + 1
    },
    all() {
      const found = new Map<number, number>()
      counts.forEach((count, number) => {
        if (count > 0) found.set(number, count)
      })
      return found
    },
  }
}
