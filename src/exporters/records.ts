import { allKinds } from '../entries/all-kinds.ts'
import type { Entry } from '../entries/entry.ts'
import type { LedgerLine } from '../entries/ledger.ts'
import type { Entity } from '../names/entity.ts'
import type { Read } from '../resolve/read.ts'
import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { engineVersion } from '../version.ts'

/** Where something stands: start and end, end excluded. */
export type Place = readonly [number, number]

/** The first record of a document in the record format, version 1. */
export function documentRecord({ document }: Pick<Read, 'document'>) {
  const { id, name, language, text, date } = document
  return {
    type: 'document',
    id,
    name,
    language,
    ...(date === undefined ? {} : { date }),
    length: text.length,
    engine: engineVersion,
  } as const
}

/** A person, state, body or place that the document names. */
export function entityRecord({ id, kind, name, names, mentions, authority }: Entity) {
  return { type: 'entity', id, kind, name, names, mentions: mentions.map(placeOf), authority } as const
}

/** One thing that the document says happened. */
export function entryRecord(entry: Entry) {
  const { id, kind, form, date, place, parties, status, saidBy, summary, evidence, readings } = entry
  return {
    type: 'entry',
    id,
    kind,
    form,
    date,
    place,
    ...furtherFields(entry),
    parties: parties.map(({ role, name, entity, aliases }) => ({ role, name, entity, aliases })),
    status,
    saidBy,
    summary,
    evidence: evidence.map(placeOf),
    readings: Object.fromEntries(
      Object.entries(readings).map(([field, reading]) => [field, readingRecord(reading)]),
    ),
  } as const
}

/** The account of one sentence. */
export function sentenceRecord({ span, entries, why }: LedgerLine) {
  return { type: 'sentence', span: placeOf(span), entries, why } as const
}

const furtherNames = [
  'series',
  'ordinal',
  'title',
  'number',
  'paragraphs',
  'post',
  'honour',
  'amount',
] as const

type FurtherName = (typeof furtherNames)[number]

// Told as null where they are absent; a field that does not belong to the kind is told only where it has a value.
function furtherFields(entry: Entry): { readonly [Name in FurtherName]?: Entry[Name] } {
  const ofKind: readonly string[] = allKinds[entry.kind].fields
  const told = furtherNames.filter((name) => ofKind.includes(name) || hasValue(entry[name]))
  return Object.fromEntries(told.map((name) => [name, entry[name]]))
}

function hasValue(value: Entry[FurtherName]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}

function readingRecord({ basis, from, by }: Reading<unknown>) {
  return { basis, from: from.map(placeOf), by }
}

function placeOf({ start, end }: Span): Place {
  return [start, end]
}
