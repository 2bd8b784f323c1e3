import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The documents of a workspace by their ids, without asking for them again at every request. */
export type DocumentShelf = {
  /** The last edition of each, in the order in which they were first added. */
  readonly latest: () => Promise<ReadonlyMap<string, KeptDocument>>
  readonly editionsOf: (id: string) => Promise<readonly KeptDocument[]>
  /** Told when a document has been added here. */
  readonly refresh: () => void
}

/** What other processes add is seen after so long. */
const fresh = 1000

/** A shelf that looks again now and then. */
export function documentShelf(workspace: Pick<Workspace, 'documents'>, now: () => number): DocumentShelf {
  let looked = Number.NEGATIVE_INFINITY
  let known: Promise<Shelf> = Promise.resolve({ latest: new Map(), editions: new Map() })

  function current(): Promise<Shelf> {
    if (now() - looked >= fresh) {
      looked = now()
      const before = known
      known = look(workspace, before)
      // A failed look is no reason to forget; the next one may succeed.
      known.catch(() => {
        known = before
      })
    }
    return known
  }

  return {
    latest: async () => (await current()).latest,
    editionsOf: async (id) => (await current()).editions.get(id) ?? [],
    refresh() {
      looked = Number.NEGATIVE_INFINITY
    },
  }
}

type Shelf = {
  readonly latest: ReadonlyMap<string, KeptDocument>
  readonly editions: ReadonlyMap<string, readonly KeptDocument[]>
}

async function look(workspace: Pick<Workspace, 'documents'>, before: Promise<Shelf>): Promise<Shelf> {
  const documents = await workspace.documents()
  const { editions: known } = await before
  const count = [...known.values()].reduce((sum, editions) => sum + editions.length, 0)
  // Editions are only ever added.
  if (count === documents.length && count > 0) return before
  const editions = Map.groupBy(documents, ({ id }) => id)
  const latest = new Map<string, KeptDocument>()
  for (const [id, all] of editions) {
    const last = all.reduce((best, one) => (one.edition > best.edition ? one : best))
    latest.set(id, last)
  }
  return { latest, editions }
}
