import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../../edtf/day-number.ts'
import { hijriAgrees, hijriDayNumber, hijriDayOf } from './hijri.ts'
import { julianDayNumber } from './julian.ts'
import { persianDayNumber, persianMonthLength } from './persian.ts'

const of1970 = dayNumber(1970, 1, 1)

function intlDay(calendar: string, number: number): { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = format.formatToParts((number - of1970) * 86_400_000)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value.replace(/\D/g, ''))
  return { year: read('year'), month: read('month'), day: read('day') }
}

const modern = fc.integer({ min: dayNumber(1830, 1, 1), max: dayNumber(2077, 1, 1) })

it('counts the arithmetical Hijri calendar as Intl does', () => {
  fc.assert(
    fc.property(modern, (number) => {
      const { year, month, day } = intlDay('islamic-civil', number)
      expect(hijriDayNumber(year, month, day)).toBe(number)
      expect(hijriDayOf(number)).toEqual({ year, month, day })
    }),
  )
})

it('is never more than two days off the calendar of Umm al-Qura', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(1938, 1, 1), max: dayNumber(2070, 1, 1) }), (number) => {
      const { year, month, day } = intlDay('islamic-umalqura', number)
      expect(hijriAgrees(year, month, day, number)).toBe(true)
    }),
  )
})

it('counts the Persian calendar as Intl does', () => {
  fc.assert(
    fc.property(modern, (number) => {
      const { year, month, day } = intlDay('persian', number)
      expect(day).toBeLessThanOrEqual(persianMonthLength(year, month))
      expect(persianDayNumber(year, month, day)).toBe(number)
    }),
  )
})

it.each<[string, readonly [number, number, number], readonly [number, number, number]]>([
  ['the October revolution', [1917, 10, 25], [1917, 11, 7]],
  ['the last Julian day of Catholic Europe', [1582, 10, 4], [1582, 10, 14]],
  ['the last Julian day of Britain', [1752, 9, 2], [1752, 9, 13]],
  ['the Decembrists', [1825, 12, 14], [1825, 12, 26]],
])('counts the Julian calendar: %s', (_name, julian, gregorian) => {
  expect(dayOfNumber(julianDayNumber(...julian))).toEqual({
    year: gregorian[0],
    month: gregorian[1],
    day: gregorian[2],
  })
})

it('tells a Hijri date that fits from one that does not', () => {
  expect(hijriAgrees(1389, 7, 9, dayNumber(1969, 9, 21))).toBe(true)
  expect(hijriAgrees(1389, 7, 9, dayNumber(1969, 9, 22))).toBe(true)
  expect(hijriAgrees(1389, 7, 9, dayNumber(1969, 11, 25))).toBe(false)
})
