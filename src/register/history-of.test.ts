import { expect, it } from 'vitest'
import { logOf } from '../../test/log-of.ts'
import { readingOf } from '../../test/reading-of.ts'
import { decisionsAsOf, editionsAsOf } from './as-of.ts'
import { historyOf } from './history-of.ts'
import type { LoggedDecision } from './logged-decision.ts'
import { makeRegister } from './make-register.ts'
import { targetOf } from './target-of.ts'

const readings = [
  readingOf('a', 'The 7th Congress of the Harbour League was held in Dakar on 8 December 1991.'),
  readingOf('b', 'On 9 December 1991 the 7th Congress of the Harbour League was held in Dakar.'),
]
const both = targetOf(readings.flatMap(({ tellings }) => tellings))

function historyAfter(log: readonly LoggedDecision[]) {
  const [entry] = makeRegister(readings, log).entries
  if (entry === undefined) throw new Error('both tell a congress')
  return historyOf(entry, log, readings)
}

const log = logOf(
  { verdict: 'correct', entry: both, values: { date: '1991-12-08', place: 'Thiès' } },
  { verdict: 'accept', entry: both },
  { verdict: 'correct', entry: both, values: { place: 'Saint-Louis' } },
  { verdict: 'undo', decision: 'd3' },
)

it('tells of each value who tells it, in which words, and what decisions made of it', () => {
  const { values } = historyAfter(log)
  const date = values.find(({ field }) => field === 'date')
  expect(date?.value).toBe('1991-12-08')
  expect(
    date?.told.map(({ document, value, basis, words, by }) => [document, value, basis, words, by]),
  ).toEqual([
    ['a.txt', '1991-12-08', 'read', ['8 December 1991'], 'time/patterns/day-month'],
    ['b.txt', '1991-12-09', 'read', ['9 December 1991'], 'time/patterns/day-month'],
  ])
  expect(date?.decided.map(({ decision }) => decision.id)).toEqual(['d1'])
  expect(values.find(({ field }) => field === 'convener')).toMatchObject({
    value: 'Congress of the Harbour League',
  })
})

it('tells of each decision what it changed, and whether it is undone', () => {
  const { steps } = historyAfter(log)
  expect(
    steps.map(({ decision, undoneBy, changes }) => [
      decision.id,
      undoneBy,
      changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
    ]),
  ).toEqual([
    ['d1', null, ['date: 1991-12-08 or 1991-12-09 → 1991-12-08', 'place: Dakar → Thiès']],
    ['d2', null, []],
    ['d3', 'd4', ['place: Thiès → Saint-Louis']],
    ['d4', null, ['place: Saint-Louis → Thiès']],
  ])
})

it('can be told as of any day', () => {
  expect(decisionsAsOf(log, '2026-02-02').map(({ id }) => id)).toEqual(['d1', 'd2'])
  const editions = [readingOf('a', 'One.', 1), readingOf('a', 'Two.', 2), readingOf('b', 'Three.', 3)]
  expect(
    editionsAsOf(
      editions.map(({ document }) => document),
      '2026-01-02',
    ).map(({ id, edition }) => `${id} ${edition}`),
  ).toEqual(['a 2'])
})
