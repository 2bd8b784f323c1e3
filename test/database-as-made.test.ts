import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openRegisterDatabase } from '../programs/database/open-register-database.ts'
import type { RegisterDatabase } from '../programs/database/register-database.ts'
import type { DocumentReading } from '../src/register/document-reading.ts'
import type { LoggedDecision, Verdict } from '../src/register/logged-decision.ts'
import { makeRegister } from '../src/register/make-register.ts'
import { targetOf } from '../src/register/target-of.ts'
import { readingOf } from './reading-of.ts'

// What four documents say, in two editions each; most tell the same history with other values.
const texts: Readonly<Record<string, readonly [string, string]>> = {
  a: [
    'The Harbour League was founded in Lisbon on 14 May 1961. Ana Reyes visited Dakar on 3 May 1994. The 1st Congress of the Harbour League was held in Genoa on 2–4 September 1964.',
    'Norland joined the Harbour League in 1963. The Harbour League was founded in Lisbon on 14 May 1961. Ana Reyes visited Dakar on May 1994, 3.',
  ],
  b: [
    'The Harbour League was founded in May 1961. Norland joined the Harbour League in 1964. Ana Reyes visited Dakar in May 1994.',
    'The Harbour League was founded in Porto in May 1961. In May 1994 Ana Reyes visited Dakar and Thiès.',
  ],
  c: [
    'Norland joined the Harbour League in 1963. The first Congress of the Harbour League was held in Genoa on 3 September 1964. Ana Reyes visited Dakar on 4 May 1994.',
    'The 2nd Congress of the Harbour League was held in Genoa on 2–4 September 1964. Norland joined the Harbour League in 1963.',
  ],
  d: [
    'A. Reyes visited Dakar on 3 May 1994. Ana Reyes visited Dakar on 30 May 1994. The Harbour League was founded in 1962.',
    'Ana Reyes visited Dakar on 30 May 1994. The HCL was founded in 1962.',
  ],
}
const readings = Object.entries(texts).flatMap(([id, editions]) =>
  editions.map((text, index) => readingOf(id, text, index + 1)),
)
const tellings = readings.flatMap((reading) => reading.tellings)
const entities = [...new Set(readings.flatMap((reading) => reading.entities.map(({ id }) => id)))]

const anyTarget = fc.constantFrom(...tellings).map((telling) => targetOf([telling]))
const anyEntity = fc.constantFrom(...entities).map((entity) => ({ entity }))
const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ verdict: fc.constantFrom('accept', 'reject'), entry: anyTarget }),
  fc.record({
    verdict: fc.constant('correct'),
    entry: anyTarget,
    values: fc.constantFrom({ date: '1963' }, { place: 'Dakar' }, { date: '1994-05-03', place: null }),
  }),
  fc.record({ verdict: fc.constantFrom('same', 'different'), one: anyTarget, other: anyTarget }),
  fc.record({ verdict: fc.constantFrom('same', 'different'), one: anyEntity, other: anyEntity }),
  fc.record({
    verdict: fc.constant('silence'),
    document: fc.constantFrom('a', 'b', 'c', 'd'),
    rule: fc.constantFrom('conflict', 'date'),
    about: fc.constantFrom('1961', '1963', '1994').map((words) => ({ words, before: '', after: '' })),
  }),
  fc.record({
    verdict: fc.constant('add'),
    document: fc.constantFrom('a', 'b'),
    about: fc.constant({ words: 'Harbour League', before: '', after: '' }),
    kind: fc.constant('visit'),
    values: fc.constant({
      date: '1994-05-03',
      place: 'Dakar',
      parties: [{ role: 'visitor', name: 'Ana Reyes' }],
    }),
  }),
  fc.record({ verdict: fc.constant('undo'), decision: fc.constantFrom('d1', 'd2', 'd3', 'd4') }),
)
/** A step: a document in an edition that comes in, or a decision. */
const anySteps = fc.array(fc.oneof(fc.constantFrom(...readings), anyVerdict), { minLength: 1, maxLength: 14 })

it('a database holds what is made at once of the same documents and decisions, however it came to be', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const database = await openRegisterDatabase(':memory:')
      try {
        const kept = new Map<string, DocumentReading>()
        let log: readonly LoggedDecision[] = []
        for (const step of steps) {
          if ('tellings' in step) {
            kept.set(step.document.id, step)
            await database.apply({ readings: [step] })
          } else {
            const number = log.length + 1
            const when = `2026-02-${String(number).padStart(2, '0')}T00:00:00.000Z`
            log = [...log, { ...step, id: `d${number}`, who: 'Ana Reyes', when, why: null }]
            await database.apply({ decisions: log })
          }
        }
        const sorted = [...kept.values()].sort((one, other) => (one.document.id < other.document.id ? -1 : 1))
        const { entries, entities: named, findings } = makeRegister(sorted, log)
        expect(await contentOf(database)).toEqual({ entries, entities: named, findings })
      } finally {
        await database.close()
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

async function contentOf(database: RegisterDatabase) {
  const register = database.select({ ask: 'everything' })
  return {
    entries: await allOf(register.entries()),
    entities: await allOf(register.entities()),
    findings: await allOf(register.findings()),
  }
}

async function allOf<Each extends { readonly id: string }>(each: AsyncIterable<Each>): Promise<Each[]> {
  const found: Each[] = []
  for await (const one of each) found.push(one)
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
