import { basisNames, entityRoles, packed } from './column-row.ts'
import { type Chunk, chunkSize } from './entry-columns.ts'
import type { RegisterColumns } from './register-columns.ts'
import type { RowSet } from './row-set.ts'

/** How many rows of a set have which number; numbers are small and dense, so that an array counts them. */
export type Counts = Uint32Array

/** Counts the values of a column. */
export function countColumn(
  columns: RegisterColumns,
  rows: RowSet,
  column: 'kind' | 'status' | 'review' | 'year' | 'place' | 'series',
): Counts {
  let counts = new Uint32Array(1024)
  eachPlace(columns, rows, (chunk, at) => {
    const number = chunk[column][at] ?? 0
    if (number >= counts.length) counts = grown(counts, number)
    counts[number] = (counts[number] ?? 0) + 1
  })
  return counts
}

/** Counts the bases, by their places in their list. */
export function countBases(columns: RegisterColumns, rows: RowSet): Counts {
  const counts = new Uint32Array(basisNames.length)
  eachPlace(columns, rows, ({ bases }, at) => {
    const bits = bases[at] ?? 0
    for (let bit = 0; bit < counts.length; bit++)
      if ((bits & (1 << bit)) !== 0) counts[bit] = (counts[bit] ?? 0) + 1
  })
  return counts
}

/** The entities that take part, counted by their numbers, and of which kind each is. */
export type PartyCounts = { readonly counts: Counts; readonly kinds: Uint32Array }

/** Counts the entities that take part. */
export function countParties(columns: RegisterColumns, rows: RowSet): PartyCounts {
  let counts = new Uint32Array(1024)
  let kinds = new Uint32Array(1024)
  eachPlace(columns, rows, ({ entity, entityStart }, at) => {
    const end = entityStart[at + 1] ?? 0
    for (let place = entityStart[at] ?? 0; place < end; place++) {
      const each = entity[place] ?? 0
      if (packed.role(each) !== entityRoles.party) continue
      const n = packed.n(each)
      if (n >= counts.length) {
        counts = grown(counts, n)
        kinds = grown(kinds, n)
      }
      counts[n] = (counts[n] ?? 0) + 1
      kinds[n] = packed.kind(each)
    }
  })
  return { counts, kinds }
}

/** Counts the documents that tell them, by their numbers. */
export function countDocuments(columns: RegisterColumns, rows: RowSet): Counts {
  let counts = new Uint32Array(1024)
  eachPlace(columns, rows, ({ document, documentStart }, at) => {
    const end = documentStart[at + 1] ?? 0
    for (let place = documentStart[at] ?? 0; place < end; place++) {
      const n = document[place] ?? 0
      if (n >= counts.length) counts = grown(counts, n)
      counts[n] = (counts[n] ?? 0) + 1
    }
  })
  return counts
}

/** The numbers that are counted most, and all that are counted as often as the last of them. */
export function mostFrequent(counts: Counts, limit: number, isWanted: (n: number) => boolean): number[] {
  // How many numbers are counted how often tells where to cut.
  const often = new Map<number, number>()
  for (let n = 0; n < counts.length; n++) {
    const count = counts[n] ?? 0
    if (count > 0 && isWanted(n)) often.set(count, (often.get(count) ?? 0) + 1)
  }
  let least = 1
  let room = limit
  for (const count of [...often.keys()].sort((one, other) => other - one)) {
    least = count
    room -= often.get(count) ?? 0
    if (room <= 0) break
  }
  const found: number[] = []
  for (let n = 0; n < counts.length; n++) if ((counts[n] ?? 0) >= least && isWanted(n)) found.push(n)
  return found
}

function grown(counts: Uint32Array<ArrayBuffer>, number: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 ** Math.ceil(Math.log2(number + 1)))
  larger.set(counts)
  return larger
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
