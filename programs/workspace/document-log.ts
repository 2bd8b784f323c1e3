import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { HashedLog } from './hashed-log.ts'
import { emptyLog, type LogHead } from './log-lines.ts'

/** What was asked for when a document was added; what is left out is as the document says or the program recognises. */
export type AskedReading = { readonly date?: string; readonly language?: string; readonly encoding?: string }

/** An edition of a document as the log keeps it. */
export type LoggedDocument = {
  readonly document: KeptDocument
  readonly asked: AskedReading
  /** The number of its line. */
  readonly line: number
}

/** A line of the log: an edition of a document, or an authority file that all documents are read with from then on. */
export type DocumentRecord =
  | { readonly keeps: 'document'; readonly document: KeptDocument; readonly asked: AskedReading }
  | { readonly keeps: 'authority'; readonly name: string; readonly hash: string }

/** All that the log of documents says. */
export type DocumentLog = {
  readonly head: LogHead
  /** Every edition, in the order in which they were added. */
  readonly editions: readonly LoggedDocument[]
  /** The last edition of each document by its id. */
  readonly latest: ReadonlyMap<string, LoggedDocument>
  /** The hash of each authority file of the user by its name, in the order in which they were first added. */
  readonly authorities: ReadonlyMap<string, string>
  /** The hashes of all authority files that there ever were. */
  readonly everyAuthority: ReadonlySet<string>
}

/** The name of the log, which is in its first hash. */
export const documentLogName = 'documents'

/** Makes a reader of the log that parses each line once. */
export function documentLogReader(log: HashedLog): () => Promise<DocumentLog> {
  let editions: LoggedDocument[] = []
  let latest = new Map<string, LoggedDocument>()
  let authorities = new Map<string, string>()
  let everyAuthority = new Set<string>()
  let head = emptyLog(documentLogName)
  return async () => {
    const lines = await log.lines()
    if (head.lines > 0 && lines[head.lines - 1]?.hash !== head.hash) {
      editions = []
      latest = new Map()
      authorities = new Map()
      everyAuthority = new Set()
      head = emptyLog(documentLogName)
    }
    // What was given out before stays as it was.
    if (lines.length > head.lines) {
      editions = [...editions]
      latest = new Map(latest)
      authorities = new Map(authorities)
      everyAuthority = new Set(everyAuthority)
    }
    for (const { number, hash, record } of lines.slice(head.lines)) {
      const said = documentRecord(record, number)
      if (said.keeps === 'document') {
        const logged = { document: said.document, asked: said.asked, line: number }
        editions.push(logged)
        latest.set(said.document.id, logged)
      } else {
        authorities.set(said.name, said.hash)
        everyAuthority.add(said.hash)
      }
      head = { lines: number, hash }
    }
    return { head, editions, latest, authorities, everyAuthority }
  }
}

/** The record of a line; throws where a program other than this one wrote it. */
function documentRecord(text: string, line: number): DocumentRecord {
  const record: unknown = JSON.parse(text)
  if (isRecord(record)) return record
  throw new Error(
    `documents.jsonl: line ${line} keeps neither a document nor an authority file; a newer version of the program may have written it`,
  )
}

function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null || !('keeps' in value)) return false
  if (value.keeps === 'authority') return 'name' in value && 'hash' in value
  if (value.keeps !== 'document' || !('document' in value) || !('asked' in value)) return false
  const { document } = value
  return typeof document === 'object' && document !== null && 'id' in document && 'hash' in document
}

/** True where the same was asked of a document. */
export function sameAsked(one: AskedReading, other: AskedReading): boolean {
  return one.date === other.date && one.language === other.language && one.encoding === other.encoding
}
