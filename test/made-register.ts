import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import { placeInTime } from '../src/exporters/chronology.ts'
import { fromPlain } from '../src/importers/from-plain.ts'
import type { DocumentReading } from '../src/register/document-reading.ts'
import { joinTellings } from '../src/register/join-tellings.ts'
import { makeReading } from '../src/register/make-reading.ts'
import { noJudgements } from '../src/register/no-judgements.ts'
import type { Register } from '../src/register/register.ts'

const authority = readShippedAuthority()

/** What is kept of the reading of a made text. */
export function madeReading(name: string, text: string): DocumentReading {
  const document = fromPlain.read(text, { id: `sha256:${name}`, name, language: 'en' })
  const known = read(document, authority)
  const kept = {
    id: name,
    edition: 1,
    hash: `sha256:${name}`,
    name,
    source: `${name}.txt`,
    date: null,
    language: 'en',
    added: '2026-11-24T00:00:00.000Z',
  }
  return makeReading(known, check(known, authority), kept, authority)
}

/** A register of made texts. */
export function madeRegister(texts: Readonly<Record<string, string>>): Register {
  const readings = Object.entries(texts).map(([name, text]) => madeReading(name, text))
  const entries = joinTellings(
    readings.flatMap(({ tellings }) => tellings),
    noJudgements,
  ).toSorted((one, other) => placeInTime(one.date).first - placeInTime(other.date).first)
  return {
    documents: () => each(readings.map(({ document }) => document)),
    entities: () => each(readings.flatMap(({ entities }) => entities)),
    entries: () => each(entries),
    findings: () => each(readings.flatMap(({ findings }) => findings)),
    textOf: async (id) => readings.find(({ document }) => document.id === id)?.text ?? null,
  }
}

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values
}
