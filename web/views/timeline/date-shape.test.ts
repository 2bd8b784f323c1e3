import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { dateShape } from './date-shape.ts'

it.each([
  ['1991-12-08', 'day 1991-12-08'],
  ['1991-12', 'within 1991-12-01…1991-12-31'],
  ['199X', 'within 1990-1-1…1999-12-31'],
  ['1990~', 'vague within 1990-1-1…1990-12-31'],
  ['2006-06-19/2006-06-21', 'lasting 2006-06-19…2006-06-21'],
  ['2010/..', 'lasting 2010-1-1…∞'],
  ['../1994-04-28', 'lasting −∞…1994-4-28'],
  ['[1991-12-08,1991-12-09]', 'one of: day 1991-12-08, day 1991-12-09'],
  ['{1960,1961-12}', 'within 1960-1-1…1960-12-31, within 1961-12-1…1961-12-31'],
  ['-0498', 'within -498-1-1…-498-12-31'],
  ['no date', ''],
])('draws %s as %s', (edtf, expected) => {
  const day = (text: string) => {
    if (text === '∞') return Number.POSITIVE_INFINITY
    if (text === '−∞') return Number.NEGATIVE_INFINITY
    const [, year = '', month = '', date = ''] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? []
    return dayNumber(Number(year), Number(month), Number(date))
  }
  const { marks, isOneOf } = dateShape(edtf)
  const wanted = expected.replace('one of: ', '')
  expect(isOneOf).toBe(expected !== wanted)
  expect(marks.map(({ first, last, is, isVague }) => ({ first, last, is, isVague }))).toEqual(
    wanted === ''
      ? []
      : wanted.split(', ').map((mark) => {
          const [is = '', days = ''] = mark.replace('vague ', '').split(' ')
          const [first = '', last = first] = days.split('…')
          return { is, first: day(first), last: day(last), isVague: mark.startsWith('vague') }
        }),
  )
})

it('tells how long an interval of years lasted for sure', () => {
  const [mark] = dateShape('1904/1906').marks
  expect(mark).toMatchObject({ sureFrom: dayNumber(1904, 12, 31), sureUntil: dayNumber(1906, 1, 1) })
})
