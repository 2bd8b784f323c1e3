import { expect, it } from 'vitest'
import { dayBounds, mayBeWithin } from './authority-dates.ts'

it.each([
  ['1991-12-08', 19911208, 19911208],
  ['1991-12', 19911201, 19911231],
  ['1991', 19910101, 19911231],
  ['199X', 19900101, 19991231],
  ['1991-XX-08', 19910108, 19911208],
  ['1991~', 19910101, 19911231],
  ['1991-21', 19910101, 19911231],
  ['1990/1991-03', 19900101, 19910331],
  ['../1994', -Infinity, 19941231],
  ['2010/..', 20100101, Infinity],
  ['-0043', -429899, -428769],
])('%s lasts from %d to %d', (date, first, last) => expect(dayBounds(date)).toEqual({ first, last }))

it.each(['soon', '1991-13', '1991-00', '1991-12-32', '91', '1991-1-1', '12 May 1991'])(
  '“%s” is no date',
  (date) => {
    expect(dayBounds(date)).toBeUndefined()
  },
)

it.each([
  ['1991', { from: '1991-12-26' }, true],
  ['1990', { from: '1991-12-26' }, false],
  ['1991-12-26', { until: '1991-12-26' }, true],
  ['1992', { until: '1991-12-26' }, false],
  ['1992', {}, true],
  ['soon', { until: '1991' }, true],
])('%s may be within %o: %s', (date, span, within) => expect(mayBeWithin(date, span)).toBe(within))
