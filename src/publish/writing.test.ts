import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toEdtf } from '../edtf/to-edtf.ts'
import { dayRange } from './day-range.ts'
import { definiteDays } from './definite-days.ts'
import { escapeTex } from './escape-tex.ts'
import { foldLine } from './fold-line.ts'
import { iriOf } from './iri.ts'
import { jsonText } from './json-text.ts'
import { plainDays } from './plain-days.ts'
import { shortKey } from './short-key.ts'
import { timexOf } from './timex-of.ts'
import { wikibaseTimes } from './wikibase-time.ts'

const edtf = (text: string) => {
  const date = toEdtf(text)
  if (date === null) throw new Error(`no EDTF date: ${text}`)
  return date
}

it.each([
  ['1991-12-08', '1991-12-08 1991-12-08'],
  ['2006-06-19/2006-06-21', '2006-06-19 2006-06-21'],
  ['1878-05', 'with a vague date'],
  ['1990~', 'with a vague date'],
  ['1991-12-08?', 'with a vague date'],
  ['2010-01-01/..', 'with a vague date'],
  ['[1991-12-08,1991-12-09]', 'with a vague date'],
  ['-0043-03-15', 'before the year 1'],
  ['-0043', 'before the year 1'],
  ['0000-05-01', 'before the year 1'],
  ['-0001-12-31/0001-01-02', 'before the year 1'],
])('the days of %s: %s', (date, days) => {
  const found = definiteDays({ date: edtf(date), disagreements: [] })
  const said = ({
    year,
    month,
    day,
  }: {
    readonly year: number
    readonly month: number
    readonly day: number
  }) =>
    [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  expect(typeof found === 'string' ? found : `${said(found.first)} ${said(found.last)}`).toBe(days)
})

it.each([
  ['199X', '1990-01-01', '1999-12-31'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['2010/..', '2010-01-01', null],
  ['../1994', null, '1994-12-31'],
  ['Y123456', '123456-01-01', '123456-12-31'],
])('%s lies from %s to %s', (date, first, last) => {
  expect(dayRange(edtf(date))).toEqual({ first, last })
})

it.each([
  ['1991-12-08', '1991-12-08', '1991-12-08'],
  ['1904/1906', '1904', '1906'],
  ['1991-13', undefined, undefined],
  ['2014-21', undefined, undefined],
  ['0000', undefined, undefined],
  ['-0043', undefined, undefined],
  ['1990~', undefined, undefined],
  ['2010/..', undefined, undefined],
])('%s is plainly from %s to %s', (date, startDate, endDate) => {
  expect(plainDays(date)).toEqual(startDate === undefined ? {} : { startDate, endDate })
})

it.each([
  ['1991-12-08', 'P585 +1991-12-08T00:00:00Z/11'],
  ['1878-05', 'P585 +1878-05-00T00:00:00Z/10'],
  ['2009', 'P585 +2009-00-00T00:00:00Z/9'],
  ['199X', 'P585 +1990-00-00T00:00:00Z/8'],
  ['18XX', 'P585 +1801-00-00T00:00:00Z/7'],
  ['-0043-03-15', 'P585 -0044-03-15T00:00:00Z/11'],
  ['0000', 'P585 -0001-00-00T00:00:00Z/9'],
  ['2006-06-19/2006-06-21', 'P580 +2006-06-19T00:00:00Z/11 P582 +2006-06-21T00:00:00Z/11'],
  ['2010/..', 'P580 +2010-00-00T00:00:00Z/9'],
  ['[1667,1668]', ''],
  ['XXXX-12-25', ''],
])('Wikidata says %s as %s', (date, said) => {
  expect(
    wikibaseTimes(edtf(date))
      .map(({ property, time }) => `${property} ${time}`)
      .join(' '),
  ).toBe(said)
})

it.each([
  ['1991-12-08', 'type="DATE" value="1991-12-08"'],
  ['199X', 'type="DATE" value="199"'],
  ['18XX', 'type="DATE" value="18"'],
  ['2014-21', 'type="DATE" value="2014-SP"'],
  ['2009-33', 'type="DATE" value="2009-Q1"'],
  ['1990~', 'type="DATE" value="1990" mod="APPROX"'],
  ['-0043', 'type="DATE" value="BC0044"'],
  ['XXXX-12-25', 'type="DATE" value="XXXX-12-25"'],
  ['2006-06-19/2006-06-21', 'type="DURATION" value="P3D" beginPoint="t1b" endPoint="t1e"'],
  ['2010/..', 'type="DURATION" value="PXX" beginPoint="t1b"'],
])('TimeML says %s as %s', (date, attributes) => {
  expect(timexOf({ id: 't1', date, words: 'then', isCreation: false })).toContain(
    `<TIMEX3 tid="t1" ${attributes}>then</TIMEX3>`,
  )
})

it('folds lines at 75 octets without tearing a character, and they unfold to what they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '')
      const folded = foldLine(line)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
      for (const piece of folded.split('\r\n'))
        expect(new TextEncoder().encode(piece).length).toBeLessThan(76)
    }),
  )
})

it.each([
  ['\\input{a}', '\\textbackslash{}input\\textbraceleft{}a\\textbraceright{}'],
  ['100% $x$ #1 & a_b ^ ~', '100\\% \\$x\\$ \\#1 \\& a\\_b \\textasciicircum{} \\textasciitilde{}'],
  ['two\n lines\t', 'two lines '],
])('TeX sees %j as %s', (text, escaped) => {
  expect(escapeTex(text)).toBe(escaped)
})

it('leaves the braces of any text in balance', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // Braces are written as empty pairs and nothing else.
      expect(escapeTex(text).replaceAll('{}', '')).not.toMatch(/[{}]/)
    }),
  )
})

it('makes of any id a name and an address, never the same of two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(shortKey('e', one)).toMatch(/^e-[\w-]*$/)
      expect(iriOf('https://example.org/', 'entry', one)).toMatch(
        /^https:\/\/example\.org\/entries\/[\w.~!*'()/:%-]*$/,
      )
      if (one !== other) expect(shortKey('e', one)).not.toBe(shortKey('e', other))
    }),
  )
  expect(iriOf('urn:regesta:', 'entity', 'bodies/oic')).toBe('urn:regesta:entity:bodies/oic')
})

it('writes JSON that has no half characters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units)
      expect(JSON.parse(jsonText({ [text]: [text] }))).toBeDefined()
      expect(JSON.parse(jsonText([text]))[0]).toBe(text.toWellFormed())
    }),
  )
})
