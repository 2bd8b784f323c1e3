import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnRow, changeChunk, chunkSize, readChunk } from './entry-columns.ts'
import type { RegisterColumns } from './register-columns.ts'
import { countRows, eachRow, noRows, rowsInBoth, rowsInEither, rowsOf, rowsWithout } from './row-set.ts'
import { firstRows, readCursor, sortedRows, sortKey, writeCursor } from './sort-rows.ts'

const day = fc.integer({ min: 1, max: 6 })
const row = fc.record({
  periodFirst: day,
  periodLast: day,
  first: day,
  last: day,
  entities: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
  documents: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 2 }),
})

function columnRow(values: Partial<ColumnRow>, n: number): ColumnRow {
  const none = { status: 0, review: 0, bases: 0, has: 0, ordinal: 0, year: 0, place: 0, series: 0 }
  const when = { periodFirst: 0, periodLast: 0, first: 0, last: 0 }
  return { kind: 1, ...none, ...when, entities: [], documents: [0], ...values, tie: (n * 7919) % 10_007 }
}

function columnsOf(rows: ReadonlyMap<number, ColumnRow>): RegisterColumns {
  const chunks: ReturnType<typeof readChunk>[] = []
  for (const [n, values] of rows) {
    const chunk = Math.floor(n / chunkSize)
    const mine = new Map([...rows].filter(([other]) => Math.floor(other / chunkSize) === chunk))
    if (chunks[chunk] === undefined)
      chunks[chunk] = readChunk(
        changeChunk(null, new Map([...mine].map(([other, one]) => [other % chunkSize, one]))),
      )
    expect(values.kind).toBe(1)
  }
  const capacity = chunks.length * chunkSize
  const found = { get: () => undefined, put: () => undefined }
  return { generation: 1, anew: 1, chunks, capacity, used: rowsOf([...rows.keys()], capacity), found }
}

// Rows in several chunks, with places that are free between them.
const register = fc
  .array(row, { minLength: 1, maxLength: 60 })
  .map((rows) => new Map(rows.map((values, at) => [at * 97, columnRow(values, at)])))

describe('rows in order', () => {
  it('come page by page as they come all at once', () => {
    fc.assert(
      fc.property(register, fc.integer({ min: 1, max: 20 }), fc.boolean(), (rows, limit, isScored) => {
        const columns = columnsOf(rows)
        const scores = isScored ? new Float32Array(columns.capacity).map((_, n) => n % 5) : null
        const all = firstRows(columns, columns.used, { scores, limit: 1000, after: null })
        expect(all.rows).toHaveLength(rows.size)
        if (!isScored) expect(all.rows).toEqual(sortedRows(columns, columns.used))
        const paged: number[] = []
        let after: string | null = null
        for (;;) {
          const page = firstRows(columns, columns.used, { scores, limit, after: readCursor(after) })
          paged.push(...page.rows)
          const last = page.rows.at(-1)
          if (!page.hasMore || last === undefined) break
          after = writeCursor(sortKey(columns, last, scores))
        }
        expect(paged).toEqual(all.rows)
      }),
    )
  })

  it('begin at the beginning where a cursor is none', () => {
    expect(readCursor('what?')).toBeNull()
    expect(readCursor('1_2_3')).toBeNull()
    expect(readCursor(null)).toBeNull()
  })
})

describe('a chunk', () => {
  it('keeps the rows that are not changed', () => {
    fc.assert(
      fc.property(register, register, (before, changes) => {
        const own = (rows: ReadonlyMap<number, ColumnRow>) =>
          new Map([...rows].flatMap(([n, values]) => (n < chunkSize ? [[n, values] as const] : [])))
        const first = changeChunk(null, own(before))
        const gone = [...own(before).keys()][0] ?? 0
        const second = readChunk(changeChunk(first, new Map([...own(changes), [gone, null]])))
        const wanted = new Map([...own(before), ...own(changes)])
        wanted.delete(gone)
        for (let at = 0; at < chunkSize; at++) {
          const values = wanted.get(at)
          expect(second.kind[at]).toBe(values === undefined ? 0 : 1)
          if (values === undefined) continue
          expect(second.first[at]).toBe(values.first)
          expect(second.tie[at]).toBe(values.tie)
          const list = second.entity.subarray(second.entityStart[at], second.entityStart[at + 1])
          expect([...list]).toEqual(values.entities)
          const documents = second.document.subarray(second.documentStart[at], second.documentStart[at + 1])
          expect([...documents]).toEqual(values.documents)
        }
      }),
      { numRuns: 20 },
    )
  })
})

it('sets of rows are sets', () => {
  const list = fc.uniqueArray(fc.nat({ max: 299 }))
  fc.assert(
    fc.property(list, list, (ones, others) => {
      const [one, other] = [rowsOf(ones, 300), rowsOf(others, 300)]
      const listed = (rows: Uint32Array) => {
        const found: number[] = []
        eachRow(rows, (n) => found.push(n))
        expect(countRows(rows)).toBe(found.length)
        return found
      }
      const sorted = (rows: readonly number[]) => [...rows].sort((a, b) => a - b)
      expect(listed(rowsInBoth(one, other))).toEqual(sorted(ones.filter((n) => others.includes(n))))
      expect(listed(rowsInEither(one, other))).toEqual(sorted([...new Set([...ones, ...others])]))
      expect(listed(rowsWithout(one, other))).toEqual(sorted(ones.filter((n) => !others.includes(n))))
      expect(listed(noRows(300))).toEqual([])
    }),
  )
})
