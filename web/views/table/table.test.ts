import { expect, it } from 'vitest'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { readingOf } from '../../../test/reading-of.ts'
import { readColumns, readSorting, sortEntries } from './table-columns.ts'
import { csvText, tabbedText } from './table-text.ts'

const text =
  'The 5th summit of the Northern Council was held in Varna on 5 May 2018. Otto Brandt visited Sudland on 3 October 2017. The council was founded.'
const { tellings } = readingOf('history', text)
const entries = tellings.map(
  (telling): ShownEntry => ({
    ...telling.entry,
    entities: telling.entities,
    tellings: [{ ...telling, documentName: 'history, "old"' }],
    disagreements: [],
    bases: ['read'],
    review: 'open',
    decisions: [],
    version: '1',
  }),
)

it('sorts by date, undated last, whichever way', () => {
  const dates = (written: string) => sortEntries(entries, readSorting(written)).map(({ date }) => date)
  expect(dates('date')).toEqual(['2017-10-03', '2018-05-05', null])
  expect(dates('-date')).toEqual(['2018-05-05', '2017-10-03', null])
})

it('knows the columns of the address, and falls back to the usual ones', () => {
  expect(readColumns('place,date,nonsense')).toEqual(['date', 'place'])
  expect(readColumns('nonsense').length).toBeGreaterThan(3)
  expect(readSorting('nonsense').column).toBe('date')
})

it('copies with tabs, and writes CSV with quotation marks', () => {
  const [first] = sortEntries(entries, readSorting('date'))
  expect(tabbedText([first!], ['date', 'place'])).toBe('date\tplace\n2017-10-03\tSudland')
  expect(csvText([first!], ['date', 'documents'])).toBe('date,documents\r\n2017-10-03,"history, ""old"""\r\n')
})

it('writes no cell that a spreadsheet would run', () => {
  const evil = { ...entries[0]!, title: '=HYPERLINK("x")', place: '-1+2', date: null }
  expect(csvText([evil], ['title', 'place'])).toBe('title,place\r\n"\'=HYPERLINK(""x"")",\'-1+2\r\n')
})
