import type { Timeline, TimelineLane } from '../../../src/api/timeline.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { daysOf } from './entry-row.ts'

/** Entries on a line of time. */
export function timelineOf(
  entries: readonly RegisterEntry[],
  entities: ReadonlyMap<string, RegisterEntity>,
  documents: readonly KeptDocument[],
): Timeline {
  const bodies = lanes()
  const papers = lanes()
  const rows = entries.map(({ id, kind, status, date, summary, parties, tellings }) => ({
    id,
    kind,
    status,
    date,
    ...daysOf(date),
    bodies: unique(
      parties.flatMap(({ entity }) => {
        const found = entity === null ? undefined : entities.get(entity)
        return found?.kind === 'body' ? [bodies.indexOf(found.id, found.name)] : []
      }),
    ),
    documents: unique(
      tellings.map(({ document }) =>
        papers.indexOf(document, documents.find(({ id }) => id === document)?.name ?? document),
      ),
    ),
    summary,
  }))
  return { bodies: bodies.all, documents: papers.all, rows, total: rows.length }
}

function lanes() {
  const all: TimelineLane[] = []
  const places = new Map<string, number>()
  return {
    all,
    indexOf(id: string, name: string): number {
      const known = places.get(id)
      if (known !== undefined) return known
      places.set(id, all.length)
      return all.push({ id, name }) - 1
    },
  }
}

function unique(indices: readonly number[]): number[] {
  return [...new Set(indices)]
}
