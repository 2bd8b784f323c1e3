import type { Timeline, TimelineLane } from '../api/timeline.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import { documentsOf, type EntryHead } from './entry-head.ts'
import { numberedList } from './numbered-list.ts'
import { daysOf } from './row-of-entry.ts'

/** What drawings show of an entity. */
export type NamedEntity = Pick<RegisterEntity, 'id' | 'kind' | 'name'>

/** What the names of entities and documents are looked up in. */
export type Names = {
  readonly entity: (id: string) => NamedEntity | undefined
  readonly document: (id: string) => string
}

/** Entries on a line of time, in the order in which they come. */
export function makeTimeline(entries: readonly EntryHead[], names: Names, total: number): Timeline {
  const bodies = numberedList<TimelineLane>()
  const documents = numberedList<TimelineLane>()
  const rows = entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    status: entry.status,
    date: entry.date,
    ...daysOf(entry.date),
    bodies: once(
      entry.parties.flatMap(({ entity: id }) => {
        const entity = id === null ? undefined : names.entity(id)
        return entity?.kind === 'body'
          ? [bodies.indexOf(entity.id, () => ({ id: entity.id, name: entity.name }))]
          : []
      }),
    ),
    documents: documentsOf(entry).map((id) =>
      documents.indexOf(id, () => ({ id, name: names.document(id) })),
    ),
    summary: entry.summary,
  }))
  return { bodies: bodies.all, documents: documents.all, rows, total }
}

function once(indices: readonly number[]): number[] {
  return [...new Set(indices)]
}
