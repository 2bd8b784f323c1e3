import { expect, it } from 'vitest'
import { rowOfEntry } from '../../../src/answers/row-of-entry.ts'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { readingOf } from '../../../test/reading-of.ts'
import { mergeChronology } from './merge-chronology.ts'

const { tellings, document } = readingOf(
  'history',
  'The council was founded. Otto Brandt visited Sudland on 3 October 2017. The 5th summit of the Northern Council was held in Varna on 5 May 2018. Otto Brandt visited Norland on 7 June 2019.',
)
const entries = tellings.map(
  (telling): ShownEntry => ({
    ...telling.entry,
    entities: telling.entities,
    tellings: [{ ...telling, documentName: 'history' }],
    disagreements: [],
    bases: ['read'],
    review: 'open',
    decisions: [],
    version: '1',
  }),
)

it('makes one history of both, undated happenings last', () => {
  const of = (year: string) => entries.filter(({ date }) => date?.startsWith(year) === true)
  const lines = mergeChronology({
    one: document,
    other: document,
    contradictions: [],
    agreements: of('2018'),
    onlyOne: [...of('2019'), ...entries.filter(({ date }) => date === null)].map(rowOfEntry),
    onlyOther: of('2017').map(rowOfEntry),
    findings: [],
  })
  expect(lines.map(({ line }) => line)).toEqual(['other', 'both', 'one', 'one'])
})
