import type { AuthorityRecord } from '../../src/authority/authority-record.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import type { KnownPlace } from '../../src/publish/publisher.ts'

/** Asks where places lie: by the id of the entity, else by a name that only one place bears. */
export function knownPlaces(
  authority: Authority,
): (entity: string | null, name: string) => KnownPlace | null {
  const byName = new Map<string, KnownPlace | null>()
  return (entity, name) => {
    const known = entity === null ? undefined : authority.byId(entity)
    if (known !== undefined) return pointOf(known)
    const remembered = byName.get(name)
    if (remembered !== undefined) return remembered
    const records = authority.find(name)?.records.filter(({ kind }) => kind === 'place') ?? []
    const found = records.length === 1 ? pointOf(records[0]) : null
    byName.set(name, found)
    return found
  }
}

function pointOf(record: AuthorityRecord | undefined): KnownPlace | null {
  if (record?.kind !== 'place' || record.at === undefined) return null
  const [latitude, longitude] = record.at
  return { latitude, longitude, record: record.id }
}
