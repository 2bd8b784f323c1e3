import { type Attempts, attemptCounter } from './accounts/attempts.ts'
import { type Sessions, sessionTable } from './accounts/sessions.ts'
import { type DocumentShelf, documentShelf } from './document-shelf.ts'
import { type EditionShelf, editionShelf } from './edition-shelf.ts'
import { inTurns } from './in-turns.ts'
import { type MarksReader, marksReader } from './marks/marks-reader.ts'
import type { ServerContext } from './server-context.ts'

/** What the handlers of a running server share. */
export type Serving = ServerContext & {
  readonly shelf: DocumentShelf
  readonly marks: MarksReader
  readonly editions: EditionShelf
  readonly sessions: Sessions
  /** Failed sign-ins by address, and by name. */
  readonly attemptsFrom: Attempts
  readonly attemptsAs: Attempts
  /** Takes its turn among the documents that are sent. */
  readonly uploads: <T>(work: () => Promise<T>) => Promise<T>
}

const quarterHour = 15 * 60 * 1000

/** Begins what a server keeps in memory. */
export function startServing(context: ServerContext): Serving {
  const { workspace, authorities, settings, now } = context
  return {
    ...context,
    shelf: documentShelf(workspace),
    marks: marksReader(authorities),
    editions: editionShelf(workspace, authorities),
    sessions: sessionTable(now),
    attemptsFrom: attemptCounter(30, quarterHour, now),
    attemptsAs: attemptCounter(10, quarterHour, now),
    uploads: inTurns(settings.limits.uploadsAtOnce),
  }
}
