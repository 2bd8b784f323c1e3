import type { GraphEntity, RelationGraph } from '../../../src/api/relation-graph.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { daysOf } from './entry-row.ts'

/** Who takes part in what. */
export function relationGraph(
  entries: readonly RegisterEntry[],
  entities: ReadonlyMap<string, RegisterEntity>,
): RelationGraph {
  const all: GraphEntity[] = []
  const places = new Map<string, number>()
  const indexOf = (id: string | null, name: string): number => {
    const key = id ?? `name ${name}`
    const known = places.get(key)
    if (known !== undefined) return known
    const entity = id === null ? undefined : entities.get(id)
    places.set(key, all.length)
    return all.push({ id, kind: entity?.kind ?? null, name: entity?.name ?? name }) - 1
  }
  const links = entries.flatMap(({ parties }, entry) =>
    parties.map(({ role, name, entity }) => ({ entry, entity: indexOf(entity, name), role })),
  )
  return {
    entities: all,
    entries: entries.map(({ id, kind, form, date, summary }) => ({
      id,
      kind,
      form,
      date,
      ...daysOf(date),
      summary,
    })),
    links,
    total: entries.length,
  }
}
