import type { EntityPage } from '../../../src/api/entity-page.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { entryRow } from './entry-row.ts'

/** An entity with its entries. */
export function entityPage(
  entity: RegisterEntity,
  entries: readonly RegisterEntry[],
  entities: ReadonlyMap<string, RegisterEntity>,
  documents: readonly KeptDocument[],
): EntityPage {
  const own = entries.filter(({ parties }) => parties.some((party) => party.entity === entity.id))
  const company = own.flatMap(({ parties }) => [
    ...new Set(parties.flatMap(({ entity: id }) => (id === null || id === entity.id ? [] : [id]))),
  ])
  const series = own.flatMap((entry) => (entry.series === null ? [] : [entry.series]))
  return {
    entity,
    known: null,
    documents: entity.documents.map(({ document, mentions }) => ({
      id: document,
      name: documents.find(({ id }) => id === document)?.name ?? document,
      mentions,
    })),
    entries: own.map((entry) => ({
      ...entryRow(entry),
      roles: [
        ...new Set(entry.parties.filter((party) => party.entity === entity.id).map(({ role }) => role)),
      ],
    })),
    total: own.length,
    series: counted(series).map(([name, meetings]) => ({ name, meetings })),
    company: counted(company).map(([id, count]) => ({
      id,
      name: entities.get(id)?.name ?? id,
      entries: count,
    })),
  }
}

function counted(values: readonly string[]): (readonly [string, number])[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .sort(([, one], [, other]) => other - one)
}
