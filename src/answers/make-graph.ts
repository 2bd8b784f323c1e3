import type { GraphEntity, RelationGraph } from '../api/relation-graph.ts'
import type { EntryHead } from './entry-head.ts'
import type { Names } from './make-timeline.ts'
import { numberedList } from './numbered-list.ts'
import { daysOf } from './row-of-entry.ts'

/** Who takes part in what; each party once for each of its roles in an entry. */
export function makeGraph(entries: readonly EntryHead[], names: Names, total: number): RelationGraph {
  const entities = numberedList<GraphEntity>()
  const links = entries.flatMap(({ parties }, entry) => {
    const seen = new Set<string>()
    return parties.flatMap(({ role, name, entity: id }) => {
      const known = id === null ? undefined : names.entity(id)
      const entity = entities.indexOf(id ?? `name ${name}`, () => ({
        id,
        kind: known?.kind ?? null,
        name: known?.name ?? name,
      }))
      const key = `${entity} ${role}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ entry, entity, role }]
    })
  })
  return {
    entities: entities.all,
    entries: entries.map(({ id, kind, form, date, summary }) => ({
      id,
      kind,
      form,
      date,
      ...daysOf(date),
      summary,
    })),
    links,
    total,
  }
}
