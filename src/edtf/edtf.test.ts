import { parse as parsePeer } from '@edtf-ts/core'
import edtfPeer from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, containsEdtf, isAfter, isBefore, mayCoincide } from './compare-edtf.ts'
import { dayNumber, dayOfNumber, isoWeekOf, mondayOfWeek, weekdayOf } from './day-number.ts'
import type { Edtf } from './edtf.ts'
import { edtfBounds } from './edtf-bounds.ts'
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './make-edtf.ts'
import { openEnded } from './open-ended.ts'
import { sayEdtf } from './say-edtf.ts'
import { toEdtf } from './to-edtf.ts'

const date = (text: string): Edtf => {
  const edtf = toEdtf(text)
  if (edtf === null) throw new Error(`no EDTF date: ${text}`)
  return edtf
}
const span = (first: readonly [number, number, number], last: readonly [number, number, number]) => ({
  first: dayNumber(...first),
  last: dayNumber(...last),
})

// The examples of the standard's annex and of the Library of Congress's specification, level by level.
const valid = [
  '1985-04-12',
  '1985-04',
  '1985',
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04',
  '1985-04-12T23:20:30+04:30',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  'Y170000002',
  'Y-170000002',
  '2001-21',
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '201X',
  '20XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985',
  '1985-04-12/',
  '/1985-04',
  '-1985',
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  'Y3388E2S3',
  '2001-34',
  '[1667,1668,1670..1672]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1760-01,1760-02,1760-12..]',
  '[1667,1760-12]',
  '[..1984]',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '{..1984}',
  '2004-06-11%',
  '2004-06~-11',
  '2004?-06-11',
  '?2004-06-~11',
  '2004-%06-11',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '1XXX-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-~01/2004-06-~20',
  '2004-06-XX/2004-07-03',
  '2014-41',
  '-0498',
  '0000',
  '../..',
  '/..',
  '/',
]
const invalid = [
  '',
  '1985-13',
  '1985-04-31',
  '1985-02-29',
  '85',
  '1985-4',
  '1985-04-12T25:00:00',
  '1985/1986/1987',
  '1985--04',
  '-0000',
  '1985-20',
  '1985-42',
  'Y1985',
  '1985-21-01',
  '{}',
  '[1667',
  '1667..1668',
  '1985-04-12T',
  'XX',
  '19851985',
  '2004-06-11?%',
]

describe('toEdtf', () => {
  it.each(valid)('reads %s and writes it as it was', (text) => {
    expect(toEdtf(text)).toBe(text)
  })
  it.each(invalid)('refuses %j', (text) => {
    expect(toEdtf(text)).toBe(null)
  })
})

it.each([
  ['1985', span([1985, 1, 1], [1985, 12, 31])],
  ['1984-02', span([1984, 2, 1], [1984, 2, 29])],
  ['199X', span([1990, 1, 1], [1999, 12, 31])],
  ['18XX', span([1800, 1, 1], [1899, 12, 31])],
  ['2001-24', span([2001, 12, 1], [2002, 2, 28])],
  ['2001-34', span([2001, 4, 1], [2001, 6, 30])],
  ['1950S2', span([1900, 1, 1], [1999, 12, 31])],
  ['-0498', span([-498, 1, 1], [-498, 12, 31])],
  ['2006-06-19/2006-06-21', span([2006, 6, 19], [2006, 6, 21])],
  ['1985-04-XX', span([1985, 4, 1], [1985, 4, 30])],
  ['2010/..', { first: dayNumber(2010, 1, 1), last: Infinity }],
  ['../1994', { first: -Infinity, last: dayNumber(1994, 12, 31) }],
  ['[1667,1668,1670..1672]', span([1667, 1, 1], [1672, 12, 31])],
] as const)('bounds %s', (text, bounds) => {
  expect(edtfBounds(date(text))).toEqual(bounds)
})

it.each([
  ['2006-06-19/2006-06-21', '19–21 June 2006'],
  ['2011-06-28/2011-07-02', '28 June – 2 July 2011'],
  ['1966-11-28/1967-09-13', '28 November 1966 – 13 September 1967'],
  ['1904/1906', '1904–1906'],
  ['1950-05/1950-08', 'May–August 1950'],
  ['1990~', 'about 1990'],
  ['1984?', 'possibly 1984'],
  ['2010/..', 'since 2010'],
  ['../1994-04-28', 'until 28 April 1994'],
  ['199X', 'the 1990s'],
  ['18XX', 'the 19th century'],
  ['20XX', 'the 21st century'],
  ['2014-21', 'spring 2014'],
  ['2009-33', 'first quarter of 2009'],
  ['-0498', '499 BC'],
  ['-0498/-0448', '499–449 BC'],
  ['0079', 'AD 79'],
  ['1991-12-08', '8 December 1991'],
  ['{1960,1961-12}', '1960 and December 1961'],
  ['[1667,1668]', '1667 or 1668'],
  ['XXXX-12-25', '25 December'],
])('says %s as "%s"', (text, words) => {
  expect(sayEdtf(date(text))).toBe(words)
})

it('compares by what the dates may be', () => {
  expect(isBefore(date('1989'), date('1990-01-01'))).toBe(true)
  expect(isBefore(date('1990'), date('1990-06'))).toBe(false)
  expect(isAfter(date('2000/2001'), date('199X'))).toBe(true)
  expect(containsEdtf(date('2006-06'), date('2006-06-19/2006-06-21'))).toBe(true)
  expect(containsEdtf(date('2006-06-19/2006-06-21'), date('2006-06'))).toBe(false)
  expect(mayCoincide(date('199X'), date('1999-12/2000-01'))).toBe(true)
  expect(['2000', '199X', '1999', '1999-05', '-0043'].map(date).toSorted(compareEdtf)).toEqual([
    '-0043',
    '199X',
    '1999',
    '1999-05',
    '2000',
  ])
})

it('opens and closes dates', () => {
  expect(openEnded(edtfYear(1989), 'since')).toBe('1989/..')
  expect(openEnded(edtfDay(1922, 4, 28), 'until')).toBe('../1922-04-28')
  expect(openEnded(edtfInterval(edtfYear(1904), edtfYear(1906)), 'since')).toBe('1904/1906')
  expect(openEnded(edtfMonth(2006, 6), 'at')).toBe('2006-06')
})

const days = fc.integer({ min: dayNumber(-4000, 1, 1), max: dayNumber(9000, 1, 1) })

it('counts days there and back', () => {
  fc.assert(
    fc.property(days, (number) => {
      const { year, month, day } = dayOfNumber(number)
      expect(dayNumber(year, month, day)).toBe(number)
      const { year: weekYear, week } = isoWeekOf(number)
      expect(mondayOfWeek(weekYear, week)).toBe(number - weekdayOf(number) + 1)
    }),
  )
})

it('counts as the calendar of JavaScript does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (since1970) => {
      const peer = new Date(since1970 * 86_400_000)
      const number = since1970 + dayNumber(1970, 1, 1)
      expect(dayOfNumber(number)).toEqual({
        year: peer.getUTCFullYear(),
        month: peer.getUTCMonth() + 1,
        day: peer.getUTCDate(),
      })
      expect(weekdayOf(number) % 7).toBe(peer.getUTCDay())
    }),
  )
})

it('holds a day within its month, its year and its interval', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const { year, month, day } = dayOfNumber(Math.min(one, other))
      const end = dayOfNumber(Math.max(one, other))
      const inner = edtfDay(year, month, day)
      expect(toEdtf(inner)).toBe(inner)
      for (const outer of [
        edtfMonth(year, month),
        edtfYear(year),
        edtfInterval(inner, edtfDay(end.year, end.month, end.day)),
      ]) {
        expect(containsEdtf(date(outer), inner)).toBe(true)
      }
    }),
  )
})

it('never throws, and writes back whatever it reads', () => {
  const likely = fc
    .array(fc.constantFrom(...'0123456789X-/.[]{},?~%YETSZ:+'.split('')), { maxLength: 24 })
    .map((units) => units.join(''))
  fc.assert(
    fc.property(fc.oneof(likely, fc.string()), (text) => {
      const edtf = toEdtf(text)
      if (edtf !== null) expect(toEdtf(edtf)).toBe(edtf)
      sayEdtf(text as Edtf)
      edtfBounds(text as Edtf)
    }),
    { numRuns: 2000 },
  )
})

// Each of the two has slips of its own; what both of them say is held to be the standard.
it('agrees with two other readers wherever they agree', () => {
  const differences: string[] = []
  for (const text of [...valid, ...invalid.filter((one) => one !== '')]) {
    const ours = toEdtf(text) !== null
    const verdicts = [acceptsEdtfJs(text), parsePeer(text).success]
    if (verdicts.every((verdict) => verdict !== ours)) differences.push(`${text}: ${ours}`)
  }
  expect(differences).toEqual([])
})

function acceptsEdtfJs(text: string): boolean {
  try {
    edtfPeer(text)
    return true
  } catch {
    return false
  }
}
