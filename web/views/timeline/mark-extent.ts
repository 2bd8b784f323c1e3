import type { LaneSpan } from './lay-out-lane.ts'
import type { DatedRow } from './timeline-lanes.ts'

/** How far a date with an open end is drawn beyond the day that it names. */
export const openLength = 56

/** Where an entry is drawn on the whole line, in pixels from day 0. */
export function extentOf({ shape, first, last }: DatedRow, pixelsPerDay: number): LaneSpan {
  const opensBefore = shape.marks.some((mark) => mark.first === Number.NEGATIVE_INFINITY)
  const opensAfter = shape.marks.some((mark) => mark.last === Number.POSITIVE_INFINITY)
  return {
    from: first * pixelsPerDay - (opensBefore ? openLength : 0),
    until: (last + 1) * pixelsPerDay + (opensAfter ? openLength : 0),
  }
}
