import { expect, it } from 'vitest'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import { documentsOf, remarksOf } from '../../src/publish/citations.ts'
import { claimsOf, decidedOf } from '../../src/publish/claims.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { composeRegister } from './compose-register.ts'
import { smallRegister } from './small-register.ts'
import { writeWhole } from './write-whole.ts'

const said = ({ field, value, tellings }: ReturnType<typeof claimsOf>[number]) =>
  `${field} ${value}: ${tellings.map(({ document }) => document).join(' ')}`

async function entryOf(register: typeof smallRegister, place: string): Promise<RegisterEntry> {
  for await (const entry of register.entries()) if (entry.place === place) return entry
  throw new Error(`no entry in ${place}`)
}

it('gives each side of a disagreement to its documents', async () => {
  const entry = await entryOf(smallRegister, 'Bern')
  expect(claimsOf(entry).map(said)).toEqual([
    'form founding: d1handbook d2chronicle',
    'date 1874-10-09: d1handbook',
    'date 1874-10-08: d2chronicle',
    'place Bern: d1handbook d2chronicle',
    'status held: d1handbook d2chronicle',
  ])
  expect(decidedOf(entry)).toEqual([])
})

it('gives what a person corrected to no document', async () => {
  const entry = await entryOf(smallRegister, 'Lisbon')
  expect(claimsOf(entry).map(said)).toContain('date 1885-02-04: ')
  expect(remarksOf(entry, await documentsOf(smallRegister))).toEqual([
    'Decided by a person, and in no document: date: 1885-02-04.',
  ])
})

it('gives a side that a person made to no document', async () => {
  const register = composeRegister({
    documents: [
      { id: 'a', name: 'a.txt', text: 'They met in Oslo in 1991.' },
      { id: 'b', name: 'b.txt', text: 'They met in Oslo in 1992.' },
    ],
    entities: {},
    entries: [
      {
        kind: 'meeting',
        place: 'Oslo',
        review: 'corrected',
        decisions: ['decision'],
        told: [
          { document: 'a', words: 'They met in Oslo in 1991', date: '1991' },
          { document: 'b', words: 'They met in Oslo in 1992', date: '1992' },
        ],
      },
    ],
  })
  const entry = await entryOf(register, 'Oslo')
  const [first] = entry.tellings
  // As the register has it where the first document was corrected: its side is not what it says.
  const corrected: RegisterEntry = {
    ...entry,
    disagreements: entry.disagreements.map(({ field, values }) => ({
      field,
      values: values.map((side) =>
        side.tellings.includes(first?.id ?? '') ? { ...side, value: '1990' } : side,
      ),
    })),
  }
  expect(remarksOf(corrected, await documentsOf(register))).toEqual([
    'The documents disagree on date: 1990 (decided by a person), 1992 (b.txt).',
    'Decided by a person, and in no document: date: 1990.',
  ])
})

const inWords = 'Decided by a person, and in no document: date: 1885-02-04.'

it.each([
  ['csv', ',date: 1885-02-04,corrected,'],
  ['ndjson', '"values":{"date":"1885-02-04"}'],
  ['jsonld', '"gives":["date: 1885-02-04"]'],
  ['turtle', 'regesta:gives "date: 1885-02-04"'],
  ['ical', inWords.replace(',', '\\,')],
  ['timelinejs', inWords],
  ['geojson', inWords],
  ['graphml', 'date: 1885-02-04 (decided by a person)'],
  ['gexf', 'date: 1885-02-04 (decided by a person)'],
  ['ftm', inWords],
  ['tei', inWords],
])('%s says where a value was decided by a person', async (name, says) => {
  const publisher = allPublishers.find((each) => each.name === name)
  if (publisher === undefined) throw new Error(`no format ${name}`)
  const { text } = await writeWhole(publisher, smallRegister)
  expect(text.replaceAll('\r\n ', '')).toContain(says)
})
