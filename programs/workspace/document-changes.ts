import { diffReadings, type ReadingDiff } from '../../src/register/diff-readings.ts'
import type { LoggedDocument } from './document-log.ts'
import type { EditionReader } from './edition-reader.ts'
import type { KeptWorkspace } from './kept-workspace.ts'

/** Asks a workspace again and again for its last changes; what was compared once is not compared again. */
export type DocumentChanges = { readonly latest: (count: number) => Promise<readonly ReadingDiff[]> }

/** What changed from each edition of a document to the next, the last ones of all documents. */
export function documentChanges(workspace: KeptWorkspace, reader: EditionReader): DocumentChanges {
  const compared = new Map<string, ReadingDiff | null>()
  return {
    async latest(count) {
      const { editions } = await workspace.documentLog()
      const before = new Map<string, LoggedDocument>()
      const steps: { readonly from: LoggedDocument; readonly to: LoggedDocument }[] = []
      for (const edition of editions) {
        const from = before.get(edition.document.id)
        if (from !== undefined) steps.push({ from, to: edition })
        before.set(edition.document.id, edition)
      }
      const diffs: ReadingDiff[] = []
      for (const { from, to } of steps.slice(-count)) {
        const key = `${to.document.id} ${to.document.edition}`
        const diff = compared.get(key) ?? (await compare(from, to))
        compared.set(key, diff)
        if (diff !== null) diffs.push(diff)
      }
      return diffs
    },
  }

  async function compare(from: LoggedDocument, to: LoggedDocument): Promise<ReadingDiff | null> {
    const [one, other] = [await reader.edition(workspace, from), await reader.edition(workspace, to)]
    return 'problem' in one || 'problem' in other ? null : diffReadings(one, other)
  }
}
