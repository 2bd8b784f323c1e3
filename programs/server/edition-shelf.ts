import { diffReadings, type ReadingDiff } from '../../src/register/diff-readings.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { readingOf } from '../workspace/build-register.ts'
import type { AuthorityText } from '../workspace/reader.ts'
import { type ReadingThreads, readingThreads } from '../workspace/reading-threads.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { refusal } from './problem-error.ts'

/** Compares editions of a document; close it at the end. */
export type EditionShelf = {
  readonly changes: (before: KeptDocument, after: KeptDocument) => Promise<ReadingDiff>
  readonly close: () => Promise<void>
}

const mostRemembered = 20

/** A shelf that reads editions anew from their bytes, in a thread, and remembers what was compared last. */
export function editionShelf(
  workspace: Pick<Workspace, 'bytesOf'>,
  authorities: readonly AuthorityText[],
): EditionShelf {
  const known = new Map<string, Promise<ReadingDiff>>()
  let threads: ReadingThreads | null = null

  async function readEdition(document: KeptDocument): Promise<DocumentReading> {
    threads ??= readingThreads({ authorities }, 1)
    const { date, language } = document
    const answer = await threads.answer({
      from: await workspace.bytesOf(document.hash),
      expected: document,
      asked: { language, ...(date === null ? {} : { date }) },
      known: null,
    })
    if ('reading' in answer) return readingOf(answer.reading)
    const problem = 'problem' in answer ? answer.problem : 'it was not read'
    throw refusal(422, `Edition ${document.edition} of “${document.name}” cannot be read: ${problem}.`)
  }

  return {
    changes(before, after) {
      const key = `${before.hash} ${after.hash}`
      const found =
        known.get(key) ??
        Promise.all([readEdition(before), readEdition(after)]).then(([one, other]) =>
          diffReadings(one, other),
        )
      known.delete(key)
      known.set(key, found)
      found.catch(() => known.delete(key))
      for (const oldest of known.keys()) {
        if (known.size <= mostRemembered) break
        known.delete(oldest)
      }
      return found
    },
    close: async () => threads?.close(),
  }
}
