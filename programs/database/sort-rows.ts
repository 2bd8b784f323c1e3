import { chunkSize } from './entry-columns.ts'
import type { RegisterColumns } from './register-columns.ts'
import { eachRow, type RowSet } from './row-set.ts'

/**
 * Where an entry stands in an order: the most relevant first, then as a chronology has them, then by its id.
 * All but the score are the same however often the register is built.
 */
export type SortKey = readonly [
  score: number,
  periodFirst: number,
  periodLast: number,
  first: number,
  last: number,
  tie: number,
]

/** How relevant the rows are, by their numbers; null where all are alike. */
export type Scores = Float32Array | null

/** The key of a row. */
export function sortKey(columns: RegisterColumns, row: number, scores: Scores): SortKey {
  const chunk = columns.chunks[Math.floor(row / chunkSize)]
  const at = row % chunkSize
  if (chunk === undefined) return [0, 0, 0, 0, 0, 0]
  return [
    scores?.[row] ?? 0,
    chunk.periodFirst[at] ?? 0,
    chunk.periodLast[at] ?? 0,
    chunk.first[at] ?? 0,
    chunk.last[at] ?? 0,
    chunk.tie[at] ?? 0,
  ]
}

function compareKeys(one: SortKey, other: SortKey): number {
  return (
    other[0] - one[0] ||
    one[1] - other[1] ||
    other[2] - one[2] ||
    one[3] - other[3] ||
    one[4] - other[4] ||
    one[5] - other[5]
  )
}

/** The first rows of a set in their order, behind a key where one is given. */
export function firstRows(
  columns: RegisterColumns,
  rows: RowSet,
  {
    scores,
    limit,
    after,
  }: { readonly scores: Scores; readonly limit: number; readonly after: SortKey | null },
): { readonly rows: readonly number[]; readonly hasMore: boolean } {
  // One more than is wanted tells whether there are more.
  const wanted = limit + 1
  const heap: { readonly row: number; readonly key: SortKey }[] = []
  let last: SortKey | null = null
  eachRow(rows, (row) => {
    // Most rows come behind the last of those that are kept, and their first values say so.
    if (last !== null && isBehind(columns, row, scores, last)) return
    const key = sortKey(columns, row, scores)
    if (after !== null && compareKeys(key, after) <= 0) return
    if (last !== null && compareKeys(key, last) >= 0) return
    pushRow(heap, { row, key })
    if (heap.length > wanted) popRow(heap)
    if (heap.length === wanted) last = heap[0]?.key ?? null
  })
  const sorted = heap.sort((one, other) => compareKeys(one.key, other.key)).map(({ row }) => row)
  return { rows: sorted.slice(0, limit), hasMore: sorted.length > limit }
}

function isBehind(columns: RegisterColumns, row: number, scores: Scores, last: SortKey): boolean {
  if (scores !== null) {
    const score = scores[row] ?? 0
    if (score !== last[0]) return score < last[0]
  }
  return (columns.chunks[Math.floor(row / chunkSize)]?.periodFirst[row % chunkSize] ?? 0) > last[1]
}

type Ranked = { readonly row: number; readonly key: SortKey }

// The last of the order stands on top.
function pushRow(heap: Ranked[], added: Ranked): void {
  let at = heap.length
  heap.push(added)
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up]
    if (parent === undefined || compareKeys(parent.key, added.key) >= 0) break
    heap[at] = parent
    at = up
  }
  heap[at] = added
}

function popRow(heap: Ranked[]): void {
  const moved = heap.pop()
  if (moved === undefined || heap.length === 0) return
  let at = 0
  for (;;) {
    const left = heap[2 * at + 1]
    const right = heap[2 * at + 2]
    if (left === undefined) break
    const isRight = right !== undefined && compareKeys(right.key, left.key) > 0
    const down = isRight ? right : left
    if (compareKeys(moved.key, down.key) >= 0) break
    heap[at] = down
    at = 2 * at + (isRight ? 2 : 1)
  }
  heap[at] = moved
}

/** All rows of a set as a chronology has them. */
export function sortedRows(columns: RegisterColumns, rows: RowSet): readonly number[] {
  // First by their periods, of which there are few; then within each.
  const byPeriod = new Map<number, number[]>()
  eachRow(rows, (row) => {
    const period = columns.chunks[Math.floor(row / chunkSize)]?.periodFirst[row % chunkSize] ?? 0
    const known = byPeriod.get(period)
    if (known === undefined) byPeriod.set(period, [row])
    else known.push(row)
  })
  const sorted: number[] = []
  for (const period of [...byPeriod.keys()].sort((one, other) => one - other)) {
    const keyed = (byPeriod.get(period) ?? []).map((row) => ({ row, key: sortKey(columns, row, null) }))
    for (const { row } of keyed.sort((one, other) => compareKeys(one.key, other.key))) sorted.push(row)
  }
  return sorted
}

/** A key as a word that a caller hands back; null where it is none. */
export function readCursor(text: string | null): SortKey | null {
  if (text === null) return null
  const numbers = text.split('_').map((part) => Number.parseFloat(part))
  const [score, periodFirst, periodLast, first, last, tie] = numbers
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return null
  return [score ?? 0, periodFirst ?? 0, periodLast ?? 0, first ?? 0, last ?? 0, tie ?? 0]
}

/** A key as a word that a caller hands back. */
export function writeCursor(key: SortKey): string {
  return key.join('_')
}
