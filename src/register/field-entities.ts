import type { AuthorityKind, AuthorityRecord } from '../authority/authority-record.ts'
import type { Authority } from '../authority/load-authority.ts'
import { foldName } from '../authority/name-words.ts'
import type { EntryFacts } from '../entries/entry-facts.ts'
import type { RegisterEntity } from './register-entity.ts'
import type { FieldEntities } from './telling.ts'

/** Asks for what the register knows in the fields of the entries of one document. */
export function fieldEntitiesOf(
  entities: readonly RegisterEntity[],
  authority: Authority,
): (facts: Pick<EntryFacts, 'place' | 'series' | 'title'>) => FieldEntities {
  const places = new Map<string, string>()
  for (const entity of entities) {
    if (entity.kind !== 'place' && entity.kind !== 'state') continue
    for (const { name } of entity.names) places.set(foldName(name), entity.id)
  }
  return ({ place, series, title }) => {
    const placeId =
      place === null
        ? null
        : (places.get(foldName(place)) ??
          onlyRecord(authority, place, 'place')?.id ??
          onlyRecord(authority, place, 'state')?.id ??
          null)
    return {
      place: placeId,
      country: countryOf(placeId === null ? undefined : authority.byId(placeId)),
      series: series === null ? null : (onlyRecord(authority, series, 'series')?.id ?? null),
      title: title === null ? null : (onlyRecord(authority, title, 'act')?.id ?? null),
    }
  }
}

// A name that several bear tells nobody which of them is meant.
function onlyRecord(authority: Authority, name: string, kind: AuthorityKind): AuthorityRecord | null {
  const found = authority.find(name, { anyCase: true })?.records.filter((record) => record.kind === kind)
  return found?.length === 1 ? (found[0] ?? null) : null
}

function countryOf(record: AuthorityRecord | undefined): string | null {
  if (record?.kind === 'state') return record.id
  return record?.kind === 'place' ? (record.country ?? null) : null
}
