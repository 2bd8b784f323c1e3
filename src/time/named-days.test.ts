import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dayOfNumber } from '../edtf/day-number.ts'
import { easterOf } from './easter.ts'
import { namedDayTable } from './named-day-table.ts'
import { dayOfName } from './named-days.ts'

const lines = readFileSync(new URL('../../authorities/named-days.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')

it('is the table of the authority file, word for word', () => {
  const rows = lines.slice(1).map((line) => JSON.parse(line) as { readonly names: readonly string[] })
  expect(namedDayTable).toEqual(
    rows.map((row) => ({ ...row, names: row.names.map((name) => name.toLowerCase()) })),
  )
})

it('names its source, its licence and its date, and is in order', () => {
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    source: expect.any(String),
    licence: expect.any(String),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  const ids = namedDayTable.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})

// Easter days as the almanacs give them, the earliest and the latest among them.
it.each([
  [1818, 3, 22],
  [1943, 4, 25],
  [1916, 4, 23],
  [2000, 4, 23],
  [2008, 3, 23],
  [2024, 3, 31],
  [2038, 4, 25],
])('reckons Easter of %d', (year, month, day) => {
  expect(dayOfNumber(easterOf(year))).toEqual({ year, month, day })
})

it.each([
  ['good-friday', 2024, '2024-3-29'],
  ['thanksgiving', 2023, '2023-11-23'],
  ['memorial-day', 2022, '2022-5-30'],
  ['pentecost', 2021, '2021-5-23'],
  ['d-day', 1990, '1944-6-6'],
])('finds %s of %d', (name, year, date) => {
  const day = dayOfName(name, year)
  expect(`${day?.year}-${day?.month}-${day?.day}`).toBe(date)
})
