import { expect, it } from 'vitest'
import type { TimelineRow } from '../../../src/api/timeline.ts'
import type { Edtf } from '../../../src/edtf/edtf.ts'
import { edtfBounds } from '../../../src/edtf/edtf-bounds.ts'
import { datedRows, timelineLanes } from './timeline-lanes.ts'

const finite = (number: number) => (Number.isFinite(number) ? number : null)
function row(
  date: string | null,
  bodies: readonly number[] = [],
  kind: TimelineRow['kind'] = 'act',
): TimelineRow {
  const { first, last } = date === null ? { first: null, last: null } : edtfBounds(date as Edtf)
  return {
    id: `${date} ${bodies}`,
    kind,
    status: 'held',
    date,
    first: first === null ? null : finite(first),
    last: last === null ? null : finite(last),
    bodies,
    documents: [0],
    summary: '',
  }
}
const timeline = (rows: readonly TimelineRow[]) => ({
  bodies: ['A', 'B', 'C'].map((name) => ({ id: name, name })),
  documents: [{ id: 'd', name: 'History' }],
  rows,
  total: rows.length,
})

it('sorts dated entries, and leaves those without a date out', () => {
  const dated = datedRows([row('1991'), row('../1950'), row(null), row('1990/..')])
  expect(dated.map((one) => one.row.date)).toEqual(['../1950', '1990/..', '1991'])
})

it('has a lane for each of the largest bodies, and one for all others', () => {
  const rows = [row('1990', [0]), row('1991', [0, 1]), row('1992', [1]), row('1993', [2]), row('1994')]
  const lanes = timelineLanes(timeline(rows), datedRows(rows), 'body', 2)
  expect(lanes.map(({ name, rows: its }) => [name, its.map((one) => one.row.date)])).toEqual([
    ['A', ['1990', '1991']],
    ['B', ['1991', '1992']],
    [null, ['1993', '1994']],
  ])
})

it('has lanes of kinds and documents, or a single one', () => {
  const rows = [row('1990'), row('1991', [], 'visit')]
  const names = (by: 'kind' | 'document' | 'none') =>
    timelineLanes(timeline(rows), datedRows(rows), by, 9).map(({ name }) => name)
  expect(names('kind')).toEqual(['act', 'visit'])
  expect(names('document')).toEqual(['History'])
  expect(names('none')).toEqual([null])
})
