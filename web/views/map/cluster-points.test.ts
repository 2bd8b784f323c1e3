import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clusterPoints } from './cluster-points.ts'

const at = (x: number, y: number, weight = 1) => ({ x, y, weight })

it('joins what stands near to what weighs more', () => {
  expect(clusterPoints([at(0, 0), at(5, 0, 9), at(100, 0)], 20)).toEqual([
    { x: 5, y: 0, weight: 10, points: [1, 0] },
    { x: 100, y: 0, weight: 1, points: [2] },
  ])
})

it('loses no point, and counts none twice', () => {
  const points = fc.array(fc.record({ x: fc.nat(300), y: fc.nat(300), weight: fc.nat(9) }), {
    maxLength: 120,
  })
  fc.assert(
    fc.property(points, (all) => {
      const clusters = clusterPoints(all, 24)
      const shown = clusters.flatMap((cluster) => cluster.points)
      expect(shown.toSorted((one, other) => one - other)).toEqual([...all.keys()])
    }),
  )
})
