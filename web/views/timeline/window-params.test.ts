import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { readWindow, writeWindow } from './window-params.ts'

it('writes the days of a window, and reads them again', () => {
  const window = { from: dayNumber(-498, 3, 1), until: dayNumber(79, 8, 25) }
  expect(writeWindow(window)).toEqual({ from: '-0498-03-01', until: '0079-08-24' })
  expect(readWindow('-0498-03-01', '0079-08-24')).toEqual(window)
})

it('takes years and months as well', () => {
  expect(readWindow('1990', '1991-06')).toEqual({ from: dayNumber(1990, 1, 1), until: dayNumber(1991, 7, 1) })
})

it.each([
  [undefined, '1990'],
  ['x', '1990'],
  ['1991', '1990'],
  ['1991', '1990/..'],
])('knows no window from %s until %s', (from, until) => {
  expect(readWindow(from, until)).toBe(null)
})
