import type { Authority } from '../authority/load-authority.ts'
import { foldName } from '../authority/name-words.ts'
import type { DatedName, Entity } from '../names/entity.ts'
import { entityId } from './entity-id.ts'
import { mergeEntity } from './merge-entity.ts'
import type { RegisterEntity } from './register-entity.ts'

/** The entities of one document as the register knows them, sorted by id, and the ids there of those of the document. */
export function registerEntities(
  entities: readonly Entity[],
  document: string,
  authority: Authority,
): { readonly entities: readonly RegisterEntity[]; readonly idOf: ReadonlyMap<string, string> } {
  const idOf = new Map<string, string>()
  const byId = new Map<string, RegisterEntity[]>()
  for (const entity of entities) {
    const id = entityId(entity.kind, entity.name, entity.authority)
    idOf.set(entity.id, id)
    const alike = byId.get(id) ?? []
    byId.set(id, alike)
    alike.push(registerEntity(entity, id, document, authority))
  }
  const merged = [...byId].map(([id, alike]) => mergeEntity(id, alike))
  return { entities: merged.sort((one, other) => (one.id < other.id ? -1 : 1)), idOf }
}

function registerEntity(entity: Entity, id: string, document: string, authority: Authority): RegisterEntity {
  const known = entity.authority === null ? undefined : authority.byId(entity.authority)
  const usual = known?.names[0]?.name ?? entity.name
  const names = entity.names.some(({ name }) => name === usual)
    ? entity.names
    : [{ name: usual }, ...entity.names]
  return {
    id,
    kind: entity.kind,
    name: usual,
    names: names.flatMap((name) => datedNames(name, entity.authority, authority)),
    authority: entity.authority,
    documents: [{ document, mentions: entity.mentions.length }],
  }
}

// The authority says when a name was borne.
function datedNames(name: DatedName, id: string | null, authority: Authority): DatedName[] {
  const folded = foldName(name.name)
  const borne = id === null ? [] : authority.namesOf(id).filter((each) => foldName(each.name) === folded)
  const dated = borne.filter(({ from, until }) => from !== undefined || until !== undefined)
  if (dated.length === 0) return [name]
  return dated.map(({ from, until }) => ({
    name: name.name,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }))
}
