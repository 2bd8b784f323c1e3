import { placeInTime } from '../src/exporters/chronology.ts'
import { joinTellings } from '../src/register/join-tellings.ts'
import { noJudgements } from '../src/register/no-judgements.ts'
import type { Register } from '../src/register/register.ts'
import { readingOf } from './reading-of.ts'

/** A register of made texts, by the ids of their documents. */
export function madeRegister(texts: Readonly<Record<string, string>>): Register {
  const readings = Object.entries(texts).map(([id, text]) => readingOf(id, text))
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
