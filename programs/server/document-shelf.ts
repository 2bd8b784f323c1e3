import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The documents of a workspace by their ids, without asking for them again at every request. */
export type DocumentShelf = {
  /** The last edition of each, in the order in which they were first added. */
  readonly latest: () => Promise<ReadonlyMap<string, KeptDocument>>
  readonly editionsOf: (id: string) => Promise<readonly KeptDocument[]>
}

/** A shelf that looks again when the register has changed, here or in another process. */
export function documentShelf({
  documents,
  register,
}: Pick<Workspace, 'documents' | 'register'>): DocumentShelf {
  let seen: string | null = null
  let known: Promise<Shelf> = Promise.resolve({ latest: new Map(), editions: new Map() })

  async function current(): Promise<Shelf> {
    const mark = await register.mark()
    if (mark === null || mark !== seen) {
      seen = mark
      const before = known
      known = look(documents, before)
      // A failed look is no reason to forget; the next one may succeed.
      known.catch(() => {
        known = before
        seen = null
      })
    }
    return known
  }

  return {
    latest: async () => (await current()).latest,
    editionsOf: async (id) => (await current()).editions.get(id) ?? [],
  }
}

type Shelf = {
  readonly latest: ReadonlyMap<string, KeptDocument>
  readonly editions: ReadonlyMap<string, readonly KeptDocument[]>
}

async function look(documentsOf: Workspace['documents'], before: Promise<Shelf>): Promise<Shelf> {
  const documents = await documentsOf()
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
