import type { EntityPage, KnownEntity } from '../api/entity-page.ts'
import type { Authority } from '../authority/load-authority.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import type { EntryHead } from './entry-head.ts'
import type { Names } from './make-timeline.ts'
import { rowOfEntry } from './row-of-entry.ts'

const mostCompany = 40

/** An entity with its entries in the order in which they come. */
export function makeEntityPage(
  entity: RegisterEntity,
  entries: readonly EntryHead[],
  names: Names,
  known: KnownEntity | null,
  total: number,
): EntityPage {
  const company = entries.flatMap(({ parties }) => [
    ...new Set(parties.flatMap(({ entity: id }) => (id === null || id === entity.id ? [] : [id]))),
  ])
  const series = entries.flatMap((entry) =>
    entry.series === null || entry.kind !== 'meeting' ? [] : [entry.series],
  )
  return {
    entity,
    known,
    documents: entity.documents.map(({ document, mentions }) => ({
      id: document,
      name: names.document(document),
      mentions,
    })),
    entries: entries.map((entry) => ({ ...rowOfEntry(entry), roles: rolesOf(entity.id, entry) })),
    total,
    series: counted(series).map(([name, meetings]) => ({ name, meetings })),
    company: counted(company)
      .slice(0, mostCompany)
      .map(([id, count]) => ({ id, name: names.entity(id)?.name ?? id, entries: count })),
  }
}

/** What an authority file knows of an entity; null where none does. */
export function knownEntity(id: string | null, authority: Authority): KnownEntity | null {
  const record = id === null ? undefined : authority.byId(id)
  if (record === undefined) return null
  const linked = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((other) => ({ id: other, name: authority.byId(other)?.names[0]?.name ?? other }))
  const source = authority.sourceOf(record.id)
  const hasSuccession = record.kind === 'state' || record.kind === 'body'
  return {
    names: record.names.map(({ name, from, until }) => ({ name, from: from ?? null, until: until ?? null })),
    from: record.from ?? null,
    until: record.until ?? null,
    note: record.kind === 'state' ? (record.note ?? null) : null,
    predecessors: hasSuccession ? linked(record.predecessors) : [],
    successors: hasSuccession ? linked(record.successors) : [],
    source: source === undefined ? null : `${source.file}: ${source.header.source}`,
  }
}

function rolesOf(id: string, { parties }: EntryHead): string[] {
  return [...new Set(parties.filter(({ entity }) => entity === id).map(({ role }) => role))]
}

function counted(values: readonly string[]): (readonly [string, number])[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
}
