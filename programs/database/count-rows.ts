import { basisNames, entityRoles, packed } from './column-row.ts'
import { type Chunk, chunkSize } from './entry-columns.ts'
import type { RegisterColumns } from './register-columns.ts'
import type { RowSet } from './row-set.ts'

/** How many rows of a set have which number: `counts[i]` of them have `numbers[i]`. */
export type Counts = { readonly numbers: readonly number[]; readonly counts: readonly number[] }

/** Counts the values of a column. */
export function countColumn(
  columns: RegisterColumns,
  rows: RowSet,
  column: 'kind' | 'status' | 'review' | 'year' | 'place' | 'series',
): Counts {
  const numbers: number[] = []
  eachPlace(columns, rows, (chunk, at) => count(chunk[column][at] ?? 0, numbers))
  return counted(numbers)
}

/** Counts the bases, by their places in their list. */
export function countBases(columns: RegisterColumns, rows: RowSet): Counts {
  const numbers: number[] = []
  eachPlace(columns, rows, ({ bases }, at) => {
    const bits = bases[at] ?? 0
    for (let bit = 0; bit < basisNames.length; bit++) if ((bits & (1 << bit)) !== 0) count(bit, numbers)
  })
  return counted(numbers)
}

/** Counts the entities that take part, by the numbers of their kinds. */
export function countParties(columns: RegisterColumns, rows: RowSet): readonly Counts[] {
  const byKind: number[][] = Array.from({ length: 16 }, () => [])
  const none: number[] = []
  eachPlace(columns, rows, ({ entity, entityStart }, at) => {
    const end = entityStart[at + 1] ?? 0
    for (let place = entityStart[at] ?? 0; place < end; place++) {
      const each = entity[place] ?? 0
      if (packed.role(each) === entityRoles.party) count(packed.n(each), byKind[packed.kind(each)] ?? none)
    }
  })
  return byKind.map(counted)
}

/** Counts the documents that tell them, by their numbers. */
export function countDocuments(columns: RegisterColumns, rows: RowSet): Counts {
  const numbers: number[] = []
  eachPlace(columns, rows, ({ document, documentStart }, at) => {
    const end = documentStart[at + 1] ?? 0
    for (let place = documentStart[at] ?? 0; place < end; place++) count(document[place] ?? 0, numbers)
  })
  return counted(numbers)
}

/** The numbers that are counted most, and all that are counted as often as the last of them, each with its count. */
export function mostFrequent({ counts, numbers }: Counts, limit: number): ReadonlyMap<number, number> {
  // How many numbers are counted how often tells where to cut.
  const often = new Map<number, number>()
  for (const times of counts) often.set(times, (often.get(times) ?? 0) + 1)
  let least = 1
  let room = limit
  for (const times of [...often.keys()].sort((one, other) => other - one)) {
    least = times
    room -= often.get(times) ?? 0
    if (room <= 0) break
  }
  const most = new Map<number, number>()
  for (let at = 0; at < numbers.length; at++) {
    const times = counts[at] ?? 0
    if (times >= least) most.set(numbers[at] ?? 0, times)
  }
  return most
}

// Numbers are small and dense, so that an array counts them; it is one for all, and clean between two countings.
let times = new Uint32Array(1024)

function count(number: number, met: number[]): void {
  if (number >= times.length) {
    const larger = new Uint32Array(2 ** Math.ceil(Math.log2(number + 1)))
    larger.set(times)
    times = larger
  }
  const before = times[number] ?? 0
  if (before === 0) met.push(number)
  times[number] = before + 1
}

function counted(numbers: readonly number[]): Counts {
  const counts = numbers.map((number) => times[number] ?? 0)
  for (const number of numbers) times[number] = 0
  return { numbers, counts }
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
