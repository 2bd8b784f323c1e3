import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { SourceProblem } from '../input/input.ts'
import { readingOf } from './build-register.ts'
import type { AskedReading, LoggedDocument } from './document-log.ts'
import { documentThread } from './document-thread.ts'
import type { KeptWorkspace } from './kept-workspace.ts'
import type { AuthorityText } from './reader.ts'

/** Reads files and editions one after another, keeping nothing; close it at the end. */
export type EditionReader = {
  readonly file: (path: string, name: string, asked: AskedReading) => Promise<DocumentReading | SourceProblem>
  readonly edition: (
    workspace: KeptWorkspace,
    edition: LoggedDocument,
  ) => Promise<DocumentReading | SourceProblem>
  readonly close: () => void
}

/** Makes a reader of editions; `now` is the instant that files count as added. */
export function editionReader(authorities: readonly AuthorityText[], now: string): EditionReader {
  const thread = documentThread({ authorities })
  const answer = async (request: Parameters<typeof thread.answer>[0]) => {
    const read = await thread.answer(request)
    if ('reading' in read) return readingOf(read.reading)
    return 'problem' in read ? read : { problem: 'it was not read', advice: 'Please report it.' }
  }
  return {
    file: (path, name, asked) =>
      answer({
        from: path,
        expected: { id: path, edition: 1, name, source: path, added: now },
        asked,
        known: null,
      }),
    edition: async (workspace, { document, asked }) =>
      answer({ from: await workspace.bytesOf(document.hash), expected: document, asked, known: null }),
    close: thread.close,
  }
}
