import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, segmentsOf } from './mark.ts'

function mark(start: number, end: number): Mark {
  return { start, end, marks: 'date', time: { start, end, kind: 'date', date: null, basis: null, by: null } }
}

function shown(end: number, marks: readonly Mark[], at: readonly number[] = []): string[] {
  return segmentsOf({ start: 0, end }, marks, at).map(
    (segment) =>
      `${segment.start}-${segment.end}: ${segment.marks.map((one) => `${one.start}-${one.end}`).join(' ')}`,
  )
}

describe('segments', () => {
  it('are cut where marks cross', () => {
    expect(shown(10, [mark(2, 6), mark(4, 8)])).toEqual([
      '0-2: ',
      '2-4: 2-6',
      '4-6: 2-6 4-8',
      '6-8: 4-8',
      '8-10: ',
    ])
  })

  it('are cut where something stands between', () => {
    expect(shown(10, [mark(2, 6)], [4])).toEqual(['0-2: ', '2-4: 2-6', '4-6: 2-6', '6-10: '])
  })

  it('hold marks that begin before and end behind', () => {
    const marks = [mark(0, 100)]
    expect(segmentsOf({ start: 40, end: 50 }, marks)).toEqual([{ start: 40, end: 50, marks }])
  })

  it('cover every letter once, each with just the marks that lie on it', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, (given) => {
        const marks = given
          .map(([start, length]) => mark(start, start + length + 1))
          .sort((one, other) => one.start - other.start)
        const segments = segmentsOf({ start: 10, end: 50 }, marks)
        expect(segments[0]?.start).toBe(10)
        expect(segments.at(-1)?.end).toBe(50)
        for (const [index, { start, end, marks: on }] of segments.entries()) {
          if (index > 0) expect(start).toBe(segments[index - 1]?.end)
          expect(new Set(on)).toEqual(new Set(marks.filter((one) => one.start < end && one.end > start)))
        }
      }),
    )
  })
})
