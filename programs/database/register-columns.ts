import type { Asked } from './dialect.ts'
import { type Chunk, chunkSize, readChunk } from './entry-columns.ts'
import { readGeneration } from './register-state.ts'
import { addRow, noRows, type RowSet } from './row-set.ts'

/** The narrow columns of all entries in memory, as they were in one generation of the register. */
export type RegisterColumns = {
  readonly generation: number
  readonly anew: number
  /** Undefined where no entry has a number of the chunk. */
  readonly chunks: readonly (Chunk | undefined)[]
  /** Rows have numbers below it. */
  readonly capacity: number
  /** The rows that are entries. */
  readonly used: RowSet
  /** What was found for words and fields in this generation. */
  readonly found: FoundRows
}

/** Remembers sets of rows, as many as fit. */
export type FoundRows = {
  readonly get: (key: string) => RowSet | undefined
  readonly put: (key: string, rows: RowSet) => void
}

const roomForFound = 192 * 1024 * 1024

/** Keeps the columns in memory and reads again what has changed; asked within a transaction. */
export function columnsOfRegister(): (asked: Asked) => Promise<RegisterColumns> {
  let known: RegisterColumns | null = null
  return async (asked) => {
    const { generation, anew } = await readGeneration(asked)
    if (known !== null && known.generation >= generation) return known
    const isSame = known !== null && known.anew === anew
    const chunks = isSame && known !== null ? [...known.chunks] : []
    const rows = await asked
      .selectFrom('chunk')
      .select(['chunk', 'data'])
      .where('generation', '>', isSame && known !== null ? known.generation : -1)
      .execute()
    for (const { chunk, data } of rows) chunks[chunk] = readChunk(data)
    known = { generation, anew, chunks, ...usedRows(chunks), found: foundRows(roomForFound) }
    return known
  }
}

function usedRows(chunks: readonly (Chunk | undefined)[]): {
  readonly capacity: number
  readonly used: RowSet
} {
  const capacity = chunks.length * chunkSize
  const used = noRows(capacity)
  for (let at = 0; at < chunks.length; at++) {
    const kind = chunks[at]?.kind
    if (kind === undefined) continue
    for (let row = 0; row < chunkSize; row++) if (kind[row] !== 0) addRow(used, at * chunkSize + row)
  }
  return { capacity, used }
}

// What was not asked for the longest goes first.
function foundRows(room: number): FoundRows {
  const sets = new Map<string, RowSet>()
  let taken = 0
  return {
    get(key) {
      const rows = sets.get(key)
      if (rows === undefined) return undefined
      sets.delete(key)
      sets.set(key, rows)
      return rows
    },
    put(key, rows) {
      sets.set(key, rows)
      taken += rows.byteLength
      for (const [oldest, old] of sets) {
        if (taken <= room) break
        sets.delete(oldest)
        taken -= old.byteLength
      }
    },
  }
}

/** Calls for each row of which a chunk says yes; `test` is asked with the place of the row in its chunk. */
export function rowsWhere(columns: RegisterColumns, test: (chunk: Chunk, at: number) => boolean): RowSet {
  const rows = noRows(columns.capacity)
  for (let number = 0; number < columns.chunks.length; number++) {
    const chunk = columns.chunks[number]
    if (chunk === undefined) continue
    for (let at = 0; at < chunkSize; at++)
      if (chunk.kind[at] !== 0 && test(chunk, at)) addRow(rows, number * chunkSize + at)
  }
  return rows
}
