import type { Timeline, TimelineRow } from '../../../src/api/timeline.ts'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { type DateShape, dateShape } from './date-shape.ts'

/** What the lanes of a timeline are made of. */
export const laneKinds = ['kind', 'body', 'document', 'none'] as const

export type LaneKind = (typeof laneKinds)[number]

/** A dated entry with the shape of its date, and the days that it is put into its lane by. */
export type DatedRow = {
  readonly row: TimelineRow
  readonly shape: DateShape
  readonly first: number
  readonly last: number
}

/** A lane with its entries in order; the name is null for those that belong to none of the others. */
export type TimelineLane = {
  readonly key: string
  readonly name: string | null
  readonly rows: readonly DatedRow[]
}

/** The dated entries in order of their first days. */
export function datedRows(rows: readonly TimelineRow[]): readonly DatedRow[] {
  return rows
    .flatMap((row) => {
      const shape = row.date === null ? null : dateShape(row.date)
      const first = row.first ?? row.last
      const last = row.last ?? row.first
      return shape === null || first === null || last === null ? [] : [{ row, shape, first, last }]
    })
    .toSorted((one, other) => one.first - other.first || one.last - other.last)
}

/** The lanes of one kind, those with most entries first; of many only the `most` largest have a lane of their own. */
export function timelineLanes(
  { bodies, documents }: Timeline,
  rows: readonly DatedRow[],
  by: LaneKind,
  most: number,
): readonly TimelineLane[] {
  if (by === 'none') return [{ key: '', name: null, rows }]
  const lanes = new Map<string, DatedRow[]>()
  for (const dated of rows) for (const key of keysOf(dated.row, by)) putInto(lanes, key, dated)
  const nameOf = (key: string) =>
    by === 'kind' ? key : ((by === 'body' ? bodies : documents)[Number(key)]?.name ?? key)
  const named = [...lanes]
    .filter(([key]) => key !== '')
    .toSorted((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1))
  const shown = named.slice(0, most)
  const inLanes = new Set(shown.flatMap(([, its]) => its))
  const others = rows.filter((dated) => !inLanes.has(dated))
  return [
    ...shown.map(([key, its]) => ({ key, name: nameOf(key), rows: its })),
    ...(others.length === 0 ? [] : [{ key: '', name: null, rows: others }]),
  ]
}

function keysOf(row: TimelineRow, by: Exclude<LaneKind, 'none'>): readonly string[] {
  if (by === 'kind') return [row.kind]
  return (by === 'body' ? row.bodies : row.documents).map(String)
}

function putInto(lanes: Map<string, DatedRow[]>, key: string, row: DatedRow): void {
  const known = lanes.get(key)
  if (known === undefined) lanes.set(key, [row])
  else known.push(row)
}

/** The days that all entries lie in, with some room at both ends; the present century where there are none. */
export function wholeWindow(rows: readonly DatedRow[]): { readonly from: number; readonly until: number } {
  if (rows.length === 0) return { from: dayNumber(1900, 1, 1), until: dayNumber(2030, 1, 1) }
  let from = Number.POSITIVE_INFINITY
  let until = Number.NEGATIVE_INFINITY
  for (const { first, last } of rows) {
    from = Math.min(from, first)
    until = Math.max(until, last)
  }
  // The words of the last entries stand behind them.
  const room = Math.max(30, until - from)
  return { from: Math.floor(from - room * 0.03), until: Math.ceil(until + room * 0.09) }
}
