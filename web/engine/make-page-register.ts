import { makeMarks } from '../../src/answers/make-marks.ts'
import { daysOf, rowOfEntry } from '../../src/answers/row-of-entry.ts'
import type { DocumentEntry } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import { joinTellings } from '../../src/register/join-tellings.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { noJudgements } from '../../src/register/no-judgements.ts'
import { registerEntities } from '../../src/register/register-entities.ts'
import type { Document } from '../../src/text/document.ts'
import type { PageRegister } from './page-register.ts'

/** Reads and checks one document, and makes a register of it. */
export function makePageRegister(document: Document, authority: Authority): PageRegister {
  const one = read(document, authority)
  const kept = keptDocument(document)
  const reading = makeReading(one, check(one, authority), kept, authority)
  const entries = joinTellings(reading.tellings, noJudgements).map(
    (entry): ShownEntry => ({
      ...entry,
      tellings: entry.tellings.map((telling) => ({ ...telling, documentName: document.name })),
    }),
  )
  const { idOf } = registerEntities(one.entities, kept.id, authority)
  return {
    page: {
      ...reading,
      ...makeMarks(one, idOf),
      entries: entries.toSorted(byFirstWords).map(documentEntry),
      entryOf: Object.fromEntries(
        entries.flatMap(({ id, tellings }) => tellings.map((telling) => [telling.id, id])),
      ),
      editions: [kept],
      lost: [],
    },
    entries: entries.toSorted(byDate),
  }
}

function keptDocument({ id, name, language, date }: Document): KeptDocument {
  return { id, edition: 1, hash: id, name, source: null, date: date ?? null, language, added: '' }
}

function documentEntry(entry: ShownEntry): DocumentEntry {
  return { ...rowOfEntry(entry), version: entry.version, tellings: entry.tellings.map(({ id }) => id) }
}

function byFirstWords(one: ShownEntry, other: ShownEntry): number {
  return firstWord(one) - firstWord(other)
}

function firstWord({ tellings }: ShownEntry): number {
  return Math.min(...tellings.flatMap(({ evidence }) => evidence.map(({ span }) => span.start)))
}

// Those without a date come last.
function byDate(one: ShownEntry, other: ShownEntry): number {
  const [left, right] = [daysOf(one.date), daysOf(other.date)]
  return (
    (left.first ?? left.last ?? Infinity) - (right.first ?? right.last ?? Infinity) ||
    (one.id < other.id ? -1 : 1)
  )
}
