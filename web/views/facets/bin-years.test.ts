import { expect, it } from 'vitest'
import { binYears } from './bin-years.ts'

const counts = (...years: readonly (readonly [string, number])[]) =>
  years.map(([value, count]) => ({ value, count }))

it('has a bin for each year where there is room', () => {
  expect(binYears(counts(['1991', 2], ['1993', 1]), 30)).toEqual([
    { from: 1991, until: 1991, count: 2 },
    { from: 1992, until: 1992, count: 0 },
    { from: 1993, until: 1993, count: 1 },
  ])
})

it('has round bins where there is less, across the year 0 as well', () => {
  const bins = binYears(counts(['45 BC', 1], ['AD 79', 2], ['AD 14', 1]), 5)
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [-50, 1],
    [0, 1],
    [50, 2],
  ])
})

it('keeps every entry, and no more bins than asked for', () => {
  const many = counts(...Array.from({ length: 900 }, (_, index) => [String(index * 3), 1] as const))
  const bins = binYears(many, 40)
  expect(bins.length).toBeLessThanOrEqual(40)
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(900)
})

it('passes over what is no year', () => {
  expect(binYears(counts(['undated', 3], ['1990s', 2]), 9)).toEqual([])
})
