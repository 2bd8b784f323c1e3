import type { DocumentEntry, MentionMark, TimeMark } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { registerEntities } from '../../src/register/register-entities.ts'
import type { Telling } from '../../src/register/telling.ts'
import type { Read } from '../../src/resolve/read.ts'
import type { Document } from '../../src/text/document.ts'
import { shortHash } from '../../src/text/short-hash.ts'
import { byDate, entryRow } from '../data/answers/entry-row.ts'
import type { PageRegister } from './page-register.ts'

/** Reads and checks one document, and makes a register of it. */
export function makePageRegister(
  document: Document,
  authority: Authority,
): Omit<PageRegister, 'milliseconds'> {
  const one = read(document, authority)
  const kept = keptDocument(document)
  const reading = makeReading(one, check(one, authority), kept, authority)
  const entries = reading.tellings.map((telling) => entryOf(telling, document.name))
  const { idOf } = registerEntities(one.entities, kept.id, authority)
  return {
    page: {
      ...reading,
      times: timesOf(one),
      mentions: mentionsOf(one, idOf),
      entries: entries.map(documentEntry),
      entryOf: Object.fromEntries(
        entries.flatMap(({ id, tellings }) => tellings.map((telling) => [telling.id, id])),
      ),
      editions: [kept],
      lost: [],
    },
    entries: [...entries].sort(byDate),
    positions: positionsOf(entries, authority),
  }
}

function keptDocument({ id, name, language, date }: Document): KeptDocument {
  return { id, edition: 1, hash: id, name, source: null, date: date ?? null, language, added: '' }
}

function timesOf({ times }: Read): TimeMark[] {
  return times.map(({ start, end, kind, date }) => ({
    start,
    end,
    kind,
    date: date?.value ?? null,
    basis: date?.basis ?? null,
    by: date?.by ?? null,
  }))
}

function mentionsOf({ entities }: Read, idOf: ReadonlyMap<string, string>): MentionMark[] {
  return entities
    .flatMap(({ id, kind, name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, kind, name, entity: idOf.get(id) ?? null })),
    )
    .sort((one, other) => one.start - other.start)
}

function entryOf(telling: Telling, documentName: string): ShownEntry {
  const { evidence: _evidence, readings, ...facts } = telling.entry
  return {
    ...facts,
    parties: facts.parties.map(({ role, name, entity }) => ({ role, name, entity })),
    entities: telling.entities,
    tellings: [{ ...telling, documentName }],
    disagreements: [],
    bases: [...new Set(Object.values(readings).map(({ basis }) => basis))].sort(),
    review: 'open',
    decisions: [],
    version: shortHash(JSON.stringify(facts)),
  }
}

function documentEntry(entry: ShownEntry): DocumentEntry {
  return { ...entryRow(entry), version: entry.version, tellings: entry.tellings.map(({ id }) => id) }
}

function positionsOf(entries: readonly ShownEntry[], authority: Authority): PageRegister['positions'] {
  const names = new Set(entries.flatMap(({ place }) => (place === null ? [] : [place])))
  return [...names].flatMap((name) => {
    const place = authority.find(name)?.records.find((record) => record.kind === 'place')
    if (place?.kind !== 'place' || place.at === undefined) return []
    const [latitude, longitude] = place.at
    return [[name, { authority: place.id, latitude, longitude }] as const]
  })
}
