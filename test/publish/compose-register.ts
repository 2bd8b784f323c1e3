import { createHash } from 'node:crypto'
import type { Quote } from '../../src/decisions/quote.ts'
import { quoteOf } from '../../src/decisions/quote.ts'
import type { Edtf } from '../../src/edtf/edtf.ts'
import { toEdtf } from '../../src/edtf/to-edtf.ts'
import type { EntryKind } from '../../src/entries/all-kinds.ts'
import type { EntryFacts } from '../../src/entries/entry-facts.ts'
import { summarize } from '../../src/entries/summarize.ts'
import type { MentionKind } from '../../src/names/mention.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { Register } from '../../src/register/register.ts'
import type { RegisterEntity } from '../../src/register/register-entity.ts'
import type { RegisterEntry, Review } from '../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { Telling } from '../../src/register/telling.ts'
import { findParagraphs } from '../../src/text/find-paragraphs.ts'
import { shortHash } from '../../src/text/short-hash.ts'
import type { Span } from '../../src/text/span.ts'

/** A document of a composed register. */
export type ComposedDocument = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly source?: string
  readonly date?: string
}

type Values = Partial<Omit<EntryFacts, 'parties' | 'date'>> & { readonly date?: string | null }

/** An entry of a composed register: its values, and the words of each document that tells it, with what it says otherwise. */
export type ComposedEntry = Values & {
  readonly kind: EntryKind
  readonly parties?: readonly (readonly [role: string, name: string])[]
  readonly told: readonly (Values & {
    readonly document: string
    readonly words: string
    /** The words within them that are read as the date. */
    readonly dated?: string
  })[]
  readonly review?: Review
  readonly decisions?: readonly string[]
}

/** A register as it is written down for a test. */
export type Composed = {
  readonly documents: readonly ComposedDocument[]
  /** By name: its kind, and its further names with the years of their use. */
  readonly entities: Readonly<
    Record<
      string,
      { readonly kind: MentionKind; readonly names?: RegisterEntity['names']; readonly authority?: string }
    >
  >
  readonly entries: readonly ComposedEntry[]
}

/** Makes a register of what is written down; documents disagree where their tellings say otherwise than each other. */
export function composeRegister({ documents, entities, entries }: Composed): Register {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const idOf = (name: string) => {
    const known = entities[name]
    return known === undefined ? null : (known.authority ?? `${known.kind}-${shortHash(name)}`)
  }
  const made = entries.map((entry) => entryOf(entry, texts, idOf))
  const naming = Object.entries(entities).map(([name, { kind, names = [{ name }], authority = null }]) => ({
    id: idOf(name) ?? '',
    kind,
    name,
    names,
    authority,
    documents: documents
      .filter(({ text }) => text.includes(name))
      .map(({ id, text }) => ({ document: id, mentions: text.split(name).length - 1 })),
  }))
  return {
    documents: () => each(documents.map(keptOf)),
    entities: () => each(naming),
    entries: () => each(made),
    findings: () => each<RegisterFinding>([]),
    textOf: async (id) => texts.get(id) ?? null,
  }
}

function keptOf({ id, name, text, source, date }: ComposedDocument): KeptDocument {
  return {
    id,
    edition: 1,
    hash: `sha256:${createHash('sha256').update(text.toWellFormed()).digest('hex')}`,
    name,
    source: source ?? null,
    date: date ?? null,
    language: 'en',
    added: '2026-11-24T09:00:00.000Z',
  }
}

const none: Omit<EntryFacts, 'parties'> = {
  form: null,
  date: null,
  place: null,
  status: 'held',
  saidBy: null,
  title: null,
  series: null,
  ordinal: null,
  number: null,
  paragraphs: [],
  post: null,
  honour: null,
  amount: null,
}

function entryOf(
  { kind, parties = [], told, review = 'open', decisions = [], ...values }: ComposedEntry,
  texts: ReadonlyMap<string, string>,
  idOf: (name: string) => string | null,
): RegisterEntry {
  const tellings = told.map(({ document, words, dated, ...others }): Telling => {
    const text = texts.get(document) ?? ''
    const span = spanOf(text, words, 0)
    const facts = { ...none, ...values, ...others, date: edtf(others.date ?? values.date) }
    const own = parties.map(([role, name]) => {
      const at = text.indexOf(name, span.start)
      const from = at === -1 || at >= span.end ? [] : [{ start: at, end: at + name.length }]
      return { role, name, entity: idOf(name), aliases: [], from }
    })
    const summary = summarize(kind, { ...facts, parties: own })
    const date = dated === undefined ? undefined : spanOf(text, dated, span.start)
    const id = shortHash(`${kind} ${words} ${facts.date}`)
    return {
      id: `${document}/${id}`,
      document,
      entities: {
        place: facts.place === null ? null : idOf(facts.place),
        country: null,
        series: null,
        title: null,
      },
      evidence: [{ span, quote: quoteOf(text, span) satisfies Quote, paragraph: paragraphOf(text, span) }],
      entry: {
        ...facts,
        id,
        kind,
        parties: own,
        summary,
        evidence: [span],
        readings:
          date === undefined
            ? {}
            : {
                date: { value: facts.date, basis: 'read', from: [date], by: 'time/patterns/day-month-year' },
              },
      },
    }
  })
  const disagreements = (Object.keys(none) as (keyof typeof none)[]).flatMap((field) => {
    const sides = new Map<string | number, string[]>()
    for (const { id, entry } of tellings) {
      const value = entry[field]
      if (typeof value !== 'string' && typeof value !== 'number') continue
      sides.set(value, [...(sides.get(value) ?? []), id])
    }
    return sides.size < 2
      ? []
      : [{ field, values: [...sides].map(([value, ids]) => ({ value, tellings: ids })) }]
  })
  const facts = { ...none, ...values, date: edtf(values.date) }
  for (const { field, values: sides } of disagreements)
    if (field === 'date') facts.date = edtf(`[${sides.map(({ value }) => value).join(',')}]`)
    else Object.assign(facts, { [field]: field === 'status' ? 'held' : null })
  const shared = parties.map(([role, name]) => ({ role, name, entity: idOf(name) }))
  return {
    ...facts,
    id: shortHash(`${kind}${told.map(({ words }) => words).join()}${facts.date}`),
    kind,
    parties: shared,
    entities: {
      place: facts.place === null ? null : idOf(facts.place),
      country: null,
      series: null,
      title: null,
    },
    summary: summarize(kind, {
      ...facts,
      parties: shared.map((party) => ({ ...party, from: [], aliases: [] })),
    }),
    tellings,
    disagreements,
    bases: ['read'],
    review,
    decisions,
    version: '1',
  }
}

function edtf(date: string | null | undefined): Edtf | null {
  if (date == null) return null
  const known = toEdtf(date)
  if (known === null) throw new Error(`no EDTF date: ${date}`)
  return known
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`not in the document: ${words}`)
  return { start, end: start + words.length }
}

function paragraphOf(text: string, { start }: Span): number {
  return findParagraphs(text, []).findIndex((paragraph) => paragraph.end > start) + 1
}

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values
}
