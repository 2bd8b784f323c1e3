/** How many entries the columns of one chunk hold. */
export const chunkSize = 1024

/**
 * The narrow columns of 1,024 entries: all that is sorted, filtered and counted by.
 * They are kept as one row of bytes, so that a million entries are read in a moment.
 */
export type Chunk = {
  /** Of kinds the place in their list and 1; 0 where the row is free. */
  readonly kind: Uint8Array
  readonly status: Uint8Array
  readonly review: Uint8Array
  /** A bit for each basis, and for each thing that it can have. */
  readonly bases: Uint8Array
  readonly has: Uint16Array
  /** Where a chronology puts it, in day numbers. */
  readonly periodFirst: Int32Array
  readonly periodLast: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** Made of its id: the order of what is alike in all else. */
  readonly tie: Float64Array
  /** 0 where it has none. */
  readonly ordinal: Int32Array
  /** Numbers of facet values; 0 where it has none. */
  readonly year: Uint32Array
  readonly place: Uint32Array
  readonly series: Uint32Array
  /** The entities of row `i` stand from `entityStart[i]` to `entityStart[i + 1]`. */
  readonly entityStart: Uint32Array
  readonly entity: Uint32Array
  readonly documentStart: Uint32Array
  readonly document: Uint32Array
}

/** What the columns hold of one entry. */
export type ColumnRow = {
  readonly [Column in Exclude<keyof Chunk, 'entity' | 'entityStart' | 'document' | 'documentStart'>]: number
} & { readonly entities: readonly number[]; readonly documents: readonly number[] }

const numberColumns = ['periodFirst', 'periodLast', 'first', 'last', 'ordinal'] as const
const valueColumns = ['year', 'place', 'series'] as const
const byteColumns = ['kind', 'status', 'review', 'bases'] as const

/** The bytes of a chunk as columns; they are not copied where they lie as the machine wants them. */
export function readChunk(bytes: Uint8Array): Chunk {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const [entities = 0, documents = 0] = new Uint32Array(buffer, byteOffset, 2)
  let at = byteOffset + 8
  const next = (size: number, length: number) => {
    const start = at
    at += size * length
    return [buffer, start, length] as const
  }
  const tie = new Float64Array(...next(8, chunkSize))
  const numbers = numberColumns.map(() => new Int32Array(...next(4, chunkSize)))
  const values = valueColumns.map(() => new Uint32Array(...next(4, chunkSize)))
  const entityStart = new Uint32Array(...next(4, chunkSize + 1))
  const documentStart = new Uint32Array(...next(4, chunkSize + 1))
  const entity = new Uint32Array(...next(4, entities))
  const document = new Uint32Array(...next(4, documents))
  const has = new Uint16Array(...next(2, chunkSize))
  const narrow = byteColumns.map(() => new Uint8Array(...next(1, chunkSize)))
  const [periodFirst, periodLast, first, last, ordinal] = numbers
  const [year, place, series] = values
  const [kind, status, review, bases] = narrow
  if (!periodFirst || !periodLast || !first || !last || !ordinal || !year || !place || !series)
    throw new Error('the columns of a chunk are not those that are listed')
  if (!kind || !status || !review || !bases)
    throw new Error('the columns of a chunk are not those that are listed')
  return {
    kind,
    status,
    review,
    bases,
    has,
    periodFirst,
    periodLast,
    first,
    last,
    tie,
    ordinal,
    year,
    place,
    series,
    entityStart,
    entity,
    documentStart,
    document,
  }
}

/** A chunk with other rows in some places; null frees a place. */
export function changeChunk(
  before: Uint8Array | null,
  changes: ReadonlyMap<number, ColumnRow | null>,
): Uint8Array {
  const old = before === null ? null : readChunk(before)
  const entities: number[][] = []
  const documents: number[][] = []
  for (let at = 0; at < chunkSize; at++) {
    const change = changes.get(at)
    entities.push(
      change === undefined ? listOf(old?.entity, old?.entityStart, at) : [...(change?.entities ?? [])],
    )
    documents.push(
      change === undefined ? listOf(old?.document, old?.documentStart, at) : [...(change?.documents ?? [])],
    )
  }
  const counts = [entities, documents].map((lists) => lists.reduce((sum, { length }) => sum + length, 0))
  const bytes = new Uint8Array(bytesOf(counts[0] ?? 0, counts[1] ?? 0))
  new Uint32Array(bytes.buffer, 0, 2).set(counts)
  const chunk = readChunk(bytes)
  if (old !== null)
    for (const column of ['tie', 'has', ...numberColumns, ...valueColumns, ...byteColumns] as const)
      chunk[column].set(old[column])
  fillLists(chunk.entityStart, chunk.entity, entities)
  fillLists(chunk.documentStart, chunk.document, documents)
  for (const [at, row] of changes)
    for (const column of ['tie', 'has', ...numberColumns, ...valueColumns, ...byteColumns] as const)
      chunk[column][at] = row === null ? 0 : row[column]
  return bytes
}

function bytesOf(entities: number, documents: number): number {
  const wide = 4 * (numberColumns.length + valueColumns.length) * chunkSize + 8 * (chunkSize + 1)
  return 8 + 8 * chunkSize + wide + 4 * (entities + documents) + (2 + byteColumns.length) * chunkSize
}

function listOf(values: Uint32Array | undefined, starts: Uint32Array | undefined, at: number): number[] {
  return values === undefined || starts === undefined ? [] : [...values.subarray(starts[at], starts[at + 1])]
}

function fillLists(starts: Uint32Array, values: Uint32Array, lists: readonly (readonly number[])[]): void {
  let end = 0
  lists.forEach((list, at) => {
    values.set(list, end)
    end += list.length
    starts[at + 1] = end
  })
}
