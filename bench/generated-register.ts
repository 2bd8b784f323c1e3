import { toEdtf } from '../src/edtf/to-edtf.ts'
import { allKinds, type EntryKind } from '../src/entries/all-kinds.ts'
import { summarize } from '../src/entries/summarize.ts'
import type { EntriesOfPart } from '../src/publish/publisher.ts'
import type { Register } from '../src/register/register.ts'
import type { RegisterEntry } from '../src/register/register-entry.ts'

const kinds = Object.keys(allKinds) as EntryKind[]
const places = ['Baku', 'Tehran', 'Dakar', 'Vienna', 'Lisbon', null]
const bodies = 400
const perDocument = 50

// So many entries are made in full; the rest differ from them in their ids, so that making them costs next to nothing.
const different = 2_000

/** A register, and the entries of its parts. */
export type GeneratedRegister = Register & {
  readonly part: EntriesOfPart
}

/** A register of so many entries: a share of all kinds, half of them on a known day. */
export function generatedRegister(entries: number): GeneratedRegister {
  const documents = Math.ceil(entries / perDocument)
  const made = Array.from({ length: Math.min(entries, different) }, (_, at) => entryAt(at))
  const renamed = (at: number): RegisterEntry => {
    const entry = made[at % made.length]
    if (entry === undefined) throw new Error('a register without entries')
    const document = documentId(Math.floor(at / perDocument))
    const tellings = entry.tellings.map((telling) => ({ ...telling, id: `${document}/e${at}`, document }))
    return { ...entry, id: `e${at}`, tellings }
  }
  return {
    async *documents() {
      for (let at = 0; at < documents; at++)
        yield {
          id: documentId(at),
          edition: 1,
          hash: `sha256:${String(at).padStart(64, '0')}`,
          name: `history-${at}.txt`,
          source: `https://example.org/${at}`,
          date: '2009',
          language: 'en',
          added: '2026-11-24T09:00:00.000Z',
        }
    },
    async *entities() {
      for (let at = 0; at < bodies; at++)
        yield {
          id: `bodies/body-${at}`,
          kind: at % 3 === 0 ? 'state' : 'body',
          name: bodyName(at),
          names: [{ name: bodyName(at), from: '1950' }],
          authority: `bodies/body-${at}`,
          documents: [{ document: documentId(at % documents), mentions: 3 }],
        }
    },
    async *entries() {
      for (let at = 0; at < entries; at++) {
        yield renamed(at)
      }
    },
    async *findings() {},
    async *part(field, id) {
      if (field === 'document') {
        const first = Number(id.slice(1)) * perDocument
        for (let at = first; at < Math.min(first + perDocument, entries); at++) yield renamed(at)
      } else for (let at = Number(id.split('-')[1]); at < entries; at += bodies) yield renamed(at)
    },
    textOf: async (document) => {
      const first = (Number(document.slice(1)) * perDocument) % different
      return Array.from({ length: perDocument }, (_, at) => wordsAt(first + at)).join('')
    },
  }
}

function entryAt(at: number): RegisterEntry {
  const kind = kinds[at % kinds.length] ?? 'act'
  const document = documentId(Math.floor(at / perDocument))
  const role = Object.keys(allKinds[kind].roles)[0] ?? 'party'
  const year = 1900 + (at % 120)
  const date = toEdtf(
    at % 2 === 0
      ? `${year}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`
      : `${year}${at % 4 === 1 ? '~' : ''}`,
  )
  const words = wordsAt(at)
  const before = Array.from({ length: at % perDocument }, (_, line) =>
    wordsAt(at - (at % perDocument) + line),
  ).join('')
  const span = { start: before.length, end: before.length + words.length - 2 }
  const dated = { start: span.end - 10, end: span.end }
  const entity = `bodies/body-${at % bodies}`
  const parties = [
    {
      role,
      name: bodyName(at % bodies),
      entity,
      aliases: [],
      from: [{ start: span.start, end: span.start + 8 }],
    },
  ]
  const facts = {
    form: 'conference',
    date,
    place: places[at % places.length] ?? null,
    status: 'held',
    saidBy: null,
    title: at % 3 === 0 ? `Title ${at} of an act` : null,
    series: null,
    ordinal: null,
    number: null,
    paragraphs: [],
    post: null,
    honour: null,
    amount: null,
  } as const
  const summary = summarize(kind, { ...facts, parties })
  const entities = { place: null, country: null, series: null, title: null }
  const id = `e${at}`
  return {
    ...facts,
    id,
    kind,
    parties: [{ role, name: bodyName(at % bodies), entity }],
    entities,
    summary,
    tellings: [
      {
        id: `${document}/${id}`,
        document,
        entities,
        evidence: [
          {
            span,
            quote: { words: words.trimEnd(), before: 'what stood before', after: 'what came after' },
            paragraph: (at % perDocument) + 1,
          },
        ],
        entry: {
          ...facts,
          id,
          kind,
          parties,
          summary,
          evidence: [span],
          readings: {
            date: { value: date, basis: 'read', from: [dated], by: 'time/patterns/day-month-year' },
          },
        },
      },
    ],
    disagreements: [],
    bases: ['read'],
    review: 'open',
    decisions: [],
    version: '1',
  }
}

function wordsAt(at: number): string {
  return `Sentence ${at} tells that ${bodyName(at % bodies)} held a conference in the town on the day that it names.\n\n`
}

function bodyName(at: number): string {
  return `Organization Number ${at}`
}

function documentId(at: number): string {
  return `d${at}`
}
