import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type LaneSpan, layOutLane } from './lay-out-lane.ts'

const options = { rows: 3, least: 8, label: 0, cluster: 40 }
const at = (from: number, until = from): LaneSpan => ({ from, until })

it('puts what follows into one row, and what overlaps into several', () => {
  const { placed, rows, clusters } = layOutLane([at(0, 100), at(20), at(50, 60), at(120)], options)
  expect(placed.toSorted((one, other) => one.index - other.index).map(({ row }) => row)).toEqual([0, 1, 1, 0])
  expect(rows).toBe(2)
  expect(clusters).toEqual([])
})

it('tells how much room is behind an entry', () => {
  const { placed } = layOutLane([at(0), at(100)], options)
  expect(placed.map(({ room }) => room)).toEqual([100 - 8 - 4, Number.POSITIVE_INFINITY])
})

it('keeps room for words where there are few entries', () => {
  const roomy = layOutLane([at(0), at(50)], { ...options, label: 100 })
  expect(roomy.placed.map(({ row }) => row)).toEqual([0, 1])
})

it('makes clusters of what crowds, and leaves long spans alone', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => at(200 + index))
  const { clusters, placed } = layOutLane([at(0, 500), ...crowd, at(400)], options)
  expect(clusters).toEqual([{ from: 200, until: 240, indices: [1, 2, 3, 4, 5, 6, 7, 8, 9] }])
  expect(placed.map(({ index }) => index).sort()).toEqual([0, 10])
})

it('shows every entry exactly once, covers none, and takes no more rows than there are', () => {
  const spans = fc.array(fc.tuple(fc.nat(2000), fc.nat(90)), { maxLength: 300 })
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 4 }), (pairs, most) => {
      const sorted = pairs
        .toSorted(([one], [other]) => one - other)
        .map(([from, size]) => at(from, from + size))
      const { placed, clusters, rows } = layOutLane(sorted, { ...options, rows: most })
      expect(rows).toBeLessThanOrEqual(most)
      const shown = [...placed.map(({ index }) => index), ...clusters.flatMap(({ indices }) => indices)]
      expect(shown.toSorted((one, other) => one - other)).toEqual([...sorted.keys()])
      const ends = new Map<number, number>()
      for (const { row, from, until } of placed.toSorted((one, other) => one.from - other.from)) {
        expect(ends.get(row) ?? -1).toBeLessThanOrEqual(from)
        ends.set(row, until)
      }
    }),
  )
})
