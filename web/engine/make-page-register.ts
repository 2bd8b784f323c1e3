import { makeMarks } from '../../src/answers/make-marks.ts'
import { daysOf, rowOfEntry } from '../../src/answers/row-of-entry.ts'
import type { DocumentEntry, DocumentPage } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { makeRegister } from '../../src/register/make-register.ts'
import { registerEntities } from '../../src/register/register-entities.ts'
import { tellingsOf } from '../../src/register/tellings-of.ts'
import type { Document } from '../../src/text/document.ts'
import type { PageRegister } from './page-register.ts'

/** What was read of a document: what the register is made of, and what is marked in its text. */
export type PageReading = {
  readonly reading: DocumentReading
  readonly marks: Pick<DocumentPage, 'times' | 'mentions'>
}

/** Reads and checks one document. */
export function readPage(document: Document, authority: Authority): PageReading {
  const one = read(document, authority)
  const kept = keptDocument(document)
  const { idOf } = registerEntities(one.entities, kept.id, authority)
  return {
    reading: makeReading(one, check(one, authority), kept, authority),
    marks: makeMarks(one, idOf),
  }
}

/** Makes a register of what was read of a document and what was decided about it. */
export function makePageRegister(
  { reading, marks }: PageReading,
  decisions: readonly LoggedDecision[],
): PageRegister {
  const { judgements, entries: made, entities, findings } = makeRegister([reading], decisions)
  const entries = made.map(
    (entry): ShownEntry => ({
      ...entry,
      tellings: entry.tellings.map((telling) => ({ ...telling, documentName: reading.document.name })),
    }),
  )
  const page: DocumentPage = {
    ...reading,
    ...marks,
    tellings: tellingsOf(reading, judgements),
    entities,
    findings: findings.toSorted((one, other) => one.span.start - other.span.start),
    entries: entries.toSorted(byFirstWords).map(documentEntry),
    entryOf: Object.fromEntries(
      entries.flatMap(({ id, tellings }) => tellings.map((telling) => [telling.id, id])),
    ),
    editions: [reading.document],
    lost: judgements.lost,
  }
  return { reading, page, entries: entries.toSorted(byDate), decisions }
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
