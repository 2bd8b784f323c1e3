import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import type { EntryKind } from '../../../src/entries/all-kinds.ts'
import { datedRows, type TimelineLane, timelineLanes } from './timeline-lanes.ts'
import { hitAt, makeScene as layOut, moveScene, placeOf, wantedRows } from './timeline-scene.ts'
import type { DayWindow } from './window-params.ts'

const kinds: readonly EntryKind[] = ['act', 'meeting', 'visit', 'founding', 'conferral']
function rowsOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const first = dayNumber(1900, 1, 1) + ((index * 7919) % 40_000)
    return {
      id: `e${index}`,
      kind: kinds[index % kinds.length]!,
      status: 'held' as const,
      date: '1991-12-08',
      first,
      last: first + (index % 9 === 0 ? 400 : 0),
      bodies: [],
      documents: [],
      summary: 'Baku, 1991. It is held.',
    }
  })
}
const lanesOf = (count: number) => {
  const rows = rowsOf(count)
  return timelineLanes({ bodies: [], documents: [], rows, total: count }, datedRows(rows), 'kind', 12)
}
const whole = { from: dayNumber(1890, 1, 1), until: dayNumber(2020, 1, 1) }
const size = { width: 1200, height: 640, gutter: 120 }
const makeScene = (lanes: readonly TimelineLane[], given: typeof size, window: DayWindow) =>
  layOut(lanes, given, window, wantedRows(lanes, given.width - given.gutter, whole))

it('finds each entry where it says that it is', () => {
  const scene = makeScene(lanesOf(40), size, whole)
  for (let index = 0; index < 40; index++) {
    const place = placeOf(scene, `e${index}`)!
    const hit = hitAt(scene, place.x, place.y)
    expect(hit?.is === 'entry' ? hit.dated.row.id : hit).toBe(`e${index}`)
  }
  expect(placeOf(scene, 'unknown')).toBe(null)
  expect(hitAt(scene, 5, 300)).toBe(null)
})

it('finds the entries of a crowd in its cluster', () => {
  const scene = makeScene(lanesOf(5000), size, whole)
  const place = placeOf(scene, 'e10')!
  const hit = hitAt(scene, place.x, place.y)
  expect(hit?.is).toBe('cluster')
})

it('moves everything by as much as the window moves', () => {
  const scene = makeScene(lanesOf(40), size, whole)
  const moved = moveScene(scene, { from: whole.from + 100, until: whole.until + 100 })
  const dx = placeOf(scene, 'e3')!.x - placeOf(moved, 'e3')!.x
  expect(dx).toBeCloseTo(100 * scene.pixelsPerDay)
})

it('keeps the heights of lanes while zooming', () => {
  const lanes = lanesOf(5000)
  const far = makeScene(lanes, size, whole)
  const near = makeScene(lanes, size, { from: whole.from + 20_000, until: whole.from + 21_000 })
  expect(near.lanes.map(({ top }) => top)).toEqual(far.lanes.map(({ top }) => top))
})

it('is no higher than its entries need', () => {
  const [lane] = makeScene(lanesOf(5), size, whole).lanes
  expect(lane!.height).toBeLessThan(40)
})
