import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { timeTicks } from './time-ticks.ts'

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function axis(
  from: readonly [number, number, number],
  until: readonly [number, number, number],
  width = 800,
) {
  const first = dayNumber(...from)
  const last = dayNumber(...until)
  return timeTicks({ from: first, until: last, pixelsPerDay: width / (last - first) }, monthNames, 70)
}
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map(({ label }) => label).join(' | ')

describe('timeTicks', () => {
  it.each([
    [[-700, 1, 1], [600, 1, 1], '600 BC | 400 BC | 200 BC | AD 1 | AD 200 | AD 400'],
    [[-9, 1, 1], [11, 1, 1], '10 BC | 8 BC | 6 BC | 4 BC | 2 BC | AD 1 | AD 2 | AD 4 | AD 6 | AD 8 | AD 10'],
    [[-1, 1, 1], [4, 1, 1], '2 BC | 1 BC | AD 1 | AD 2 | AD 3'],
    [[1000, 1, 1], [2000, 1, 1], '1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900'],
    [[1989, 6, 1], [1993, 1, 1], '1990 | 1991 | 1992'],
    [[-20000, 1, 1], [2000, 1, 1], '20,000 BC | 18,000 BC'],
  ] as const)('marks years %j to %j', (from, until, expected) => {
    expect(labels(axis(from, until).ticks).slice(0, expected.length)).toBe(expected)
  })

  it('marks months under their years', () => {
    const { ticks, contexts } = axis([1991, 11, 10], [1992, 6, 1])
    expect(labels(ticks)).toBe('Dec | Jan | Feb | Mar | Apr | May')
    expect(labels(contexts)).toBe('1991 | 1992')
  })

  it('marks days under their months, and leaves none that a month has not', () => {
    const { ticks, contexts } = axis([1900, 2, 25], [1900, 3, 4])
    expect(labels(ticks)).toBe('25 | 26 | 27 | 28 | 1 | 2 | 3')
    expect(labels(contexts)).toBe('Feb 1900 | Mar 1900')
  })

  it('has as many places as there is room for, however far it reaches', () => {
    for (const years of [1, 10, 100, 1000, 1e5, 1e8]) {
      const { ticks, contexts } = axis([-years, 1, 1], [years, 1, 1])
      expect(ticks.length).toBeLessThan(14)
      expect(contexts.length).toBeLessThan(40)
    }
  })

  it('stands in order', () => {
    for (const { ticks } of [
      axis([-99, 5, 3], [88, 1, 1]),
      axis([0, 5, 3], [3, 1, 1]),
      axis([640, 5, 3], [640, 7, 1]),
    ])
      for (let index = 1; index < ticks.length; index++)
        expect(ticks[index]!.day).toBeGreaterThan(ticks[index - 1]!.day)
  })
})
