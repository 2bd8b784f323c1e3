import { describe, expect, it } from 'vitest'
import type { Edtf } from '../edtf/edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { Entry } from '../entries/entry.ts'
import type { Read } from '../resolve/read.ts'
import { readText } from '../text/read-text.ts'
import { chronology } from './chronology.ts'
import { dayLabel } from './day-label.ts'
import { harmlessJson } from './harmless-json.ts'
import { summarySentence } from './summary-sentence.ts'
import { csv } from './to-csv.ts'
import { json } from './to-json.ts'
import { markdown } from './to-markdown.ts'
import { ndjson } from './to-ndjson.ts'

const text = 'The “=Charter”, signed in Nairobi on 14 March 1987, has *stars*, <b>tags</b> and "quotes".'
const document = { id: 'sha256:test', name: '@notes.txt', text, language: 'en', blocks: [], source: [] }

function edtf(text: string): Edtf {
  const date = toEdtf(text)
  if (date === null) throw new Error(`no date: ${text}`)
  return date
}

function entry(values: Partial<Omit<Entry, 'date'>> & { readonly date?: string | null }): Entry {
  const { date = null, ...others } = values
  return {
    id: 'id',
    kind: 'act',
    form: 'charter',
    date: date === null ? null : edtf(date),
    place: null,
    parties: [],
    status: 'held',
    saidBy: null,
    title: null,
    series: null,
    ordinal: null,
    number: null,
    paragraphs: [],
    post: null,
    honour: null,
    amount: null,
    summary: '',
    evidence: [],
    readings: {},
    ...others,
  }
}

function readOf(...entries: readonly Entry[]): Read {
  return { document, text: readText(document), times: [], mentions: [], entities: [], entries, ledger: [] }
}

describe('a chronology', () => {
  it('goes by date, then by exactness, then as the text tells it; what has no date comes last', () => {
    const dates = [
      '2006-06-19/2006-06-21',
      null,
      '199X',
      '1991',
      '1991-12-08',
      '../1990',
      '-0043-03-15',
      '19XX',
      '1991-06',
      '2014-21',
      '2014-05',
    ]
    const periods = chronology(dates.map((date) => entry({ date })))
    expect(periods.map(({ label, entries }) => [label, entries.map(({ date }) => date)])).toEqual([
      ['44 BC', ['-0043-03-15']],
      ['20th century', ['19XX']],
      ['1990s', ['199X']],
      ['1990', ['../1990']],
      ['1991', ['1991', '1991-06', '1991-12-08']],
      ['2006', ['2006-06-19/2006-06-21']],
      ['2014', ['2014-21', '2014-05']],
      ['undated', [null]],
    ])
  })

  it.each<[string, string, string]>([
    ['1991-12-08', '1991', '8 December'],
    ['1991-12', '1991', 'December'],
    ['1991', '1991', '1991'],
    ['2006-06-19/2006-06-21', '2006', '19–21 June'],
    ['2006-06-28/2006-07-03', '2006', '28 June – 3 July'],
    ['2005-12-28/2006-01-03', '2005', '28 December – 3 January 2006'],
    ['1994/1996', '1994', '1994–1996'],
    ['2010/..', '2010', 'since 2010'],
    ['../1994-05', '1994', 'until May'],
    ['1990~', '1990', 'about 1990'],
    ['2014-21', '2014', 'spring'],
    ['199X', '1990s', 'the 1990s'],
    ['-0043-03-15', '44 BC', '15 March'],
  ])('%s under %s is %s', (date, heading, label) => {
    expect(dayLabel(edtf(date), heading)).toBe(label)
  })

  it.each<[string, string | null, string | null, string]>([
    ['Nairobi, 1987-03-14. The charter is signed.', 'Nairobi', '1987-03-14', 'The charter is signed.'],
    [
      'St. Gallen, 1987. The St. Peter Society is founded.',
      'St. Gallen',
      '1987',
      'The St. Peter Society is founded.',
    ],
    ['2010/... The office is opened.', null, '2010/..', 'The office is opened.'],
    ['Nairobi. The charter is signed.', 'Nairobi', null, 'The charter is signed.'],
    ['The charter is signed.', null, null, 'The charter is signed.'],
  ])('“%s” loses its head', (summary, place, date, sentence) => {
    expect(summarySentence(entry({ summary, place, date }))).toBe(sentence)
  })
})

describe('csv', () => {
  const rows = (...entries: readonly Entry[]) => (csv.opening + csv.write(readOf(...entries))).split('\r\n')
  const cells = (values: Partial<Entry>) => rows(entry(values))[1]

  it('quotes what would break a row, and doubles quotation marks', () => {
    expect(cells({ title: 'one, two' })).toContain(',"one, two",')
    expect(cells({ title: 'a "b"' })).toContain(',"a ""b""",')
    expect(cells({ title: 'a\nb' })).toContain(',"a\nb",')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'quoted", '＝1'])(
    'puts an apostrophe before %j, and nothing else',
    (title) => {
      const cell = cells({ title })?.split(',')[9]?.replace(/^"|"$/g, '')
      expect(cell).toBe(`'${title}`)
      expect(cell?.slice(1)).toBe(title)
    },
  )

  it('leaves dates as they are', () => {
    expect(cells({ date: edtf('-0043-03-15') })).toContain(',-0043-03-15,')
  })
})

describe('exporters', () => {
  it('tell every entry', () => {
    const read = readOf(
      entry({ id: 'one', summary: 'First.' }),
      entry({ id: 'two', summary: 'Second.', date: '1987' }),
    )
    for (const { write } of [ndjson, json, csv, markdown])
      expect(write(read)).toMatch(/First\.[\s\S]*Second\.|Second\.[\s\S]*First\./)
  })

  it('tell fields of the kind as null, and others only with a value', () => {
    const [, record = ''] = ndjson.write(readOf(entry({ kind: 'meeting', number: '5' }))).split('\n')
    expect(JSON.parse(record)).toMatchObject({ series: null, ordinal: null, title: null, number: '5' })
    expect(Object.keys(JSON.parse(record))).not.toContain('honour')
  })

  it('make nothing of markup in a document', () => {
    const marked = markdown.write(readOf(entry({ evidence: [{ start: 0, end: text.length }] })))
    expect(marked).toContain('has \\*stars\\*, &lt;b\\>tags&lt;/b\\>')
  })

  it('escape in JSON what a terminal or a page would obey', () => {
    const words = 'a\u001b[2J\u009b\u202e\u2066\u2028\u200fb'
    expect(harmlessJson(words)).toBe('"a\\u001b[2J\\u009b\\u202e\\u2066\\u2028\\u200fb"')
    expect(JSON.parse(harmlessJson(words))).toBe(words)
  })
})
