import { availableParallelism } from 'node:os'
import type { InputProblem, SourceProblem } from '../input/input.ts'
import { batchSize, readingOf } from './build-register.ts'
import type { DocumentIdentity } from './document-identity.ts'
import { identityOfBytes } from './document-identity.ts'
import { type AskedReading, sameAsked } from './document-log.ts'
import { inOrder } from './in-order.ts'
import type { ReadDocument } from './keep-batch.ts'
import type { KeptWorkspace } from './kept-workspace.ts'
import { hashOfBytes } from './originals.ts'
import { readerVersion } from './reader.ts'
import type { ReadingAnswer } from './reading-request.ts'
import { readingThreads } from './reading-threads.ts'

/** Bytes that were fetched, and what was said of them beside. */
export type FetchedBytes = { readonly bytes: Uint8Array; readonly name: string; readonly asked: AskedReading }

/** A document to be added: a file by its path, or what gives its bytes. */
export type AddSource = {
  /** What it is called when something is said of it. */
  readonly path: string
  readonly name: string
  readonly from: string | (() => Promise<FetchedBytes | SourceProblem>)
  /** Null: it is known by its bytes alone. */
  readonly identity: DocumentIdentity | null
  readonly asked: AskedReading
}

/** What became of one source. */
export type AddReport = { readonly path: string } & (
  | { readonly became: 'read' | 'unchanged'; readonly remarks: readonly string[] }
  | SourceProblem
)

/** How documents are added. */
export type AddOptions = {
  readonly threads: number
  readonly signal: AbortSignal
  readonly tell: (report: AddReport) => void
  readonly now: () => string
}

/** What became of all sources together. */
export type AddSummary = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly unread: number
}

/** At most so much text in one transaction, however few documents it is. */
const batchLetters = 50_000_000

/** And at most so long is what was read kept in memory alone, where documents are slow to read. */
const batchMilliseconds = 20_000

/** Below this, starting threads costs more time than it saves. */
const worthwhileSources = 40

/** How many threads so many sources are worth. */
export function threadsFor(sources: number): number {
  return sources < worthwhileSources ? 0 : availableParallelism()
}

/**
 * Reads documents and keeps them, those that have not changed left out, in transactions of a thousand.
 * Interrupted anywhere, it goes on where it stopped when it is called again.
 */
export async function addDocuments(
  workspace: KeptWorkspace,
  sources: Iterable<AddSource | InputProblem>,
  options: AddOptions,
): Promise<AddSummary> {
  const { tell, signal } = options
  const { authorities, latest } = await workspace.documentLog()
  const reader = readerVersion(authorities)
  const unreadBefore = new Set((await workspace.mark())?.unread)
  const threads = readingThreads({ authorities: await workspace.authorities() }, options.threads)
  const summary = { added: 0, changed: 0, unchanged: 0, unread: 0 }
  let documents: ReadDocument[] = []
  let letters = 0
  let flushed = performance.now()

  const flush = async () => {
    const kept = new Set(await workspace.keepBatch({ documents, reader }))
    for (const id of kept) summary[latest.has(id) ? 'changed' : 'added']++
    summary.unchanged += documents.filter(({ reading }) => !kept.has(reading.document.id)).length
    documents = []
    letters = 0
    flushed = performance.now()
  }
  const ask = async (source: AddSource | InputProblem): Promise<Asked> => {
    if ('problem' in source) return { path: source.path, answer: source, asked: {} }
    const { path, identity, from } = source
    const fetched = typeof from === 'string' ? null : await from()
    if (fetched !== null && 'problem' in fetched) return { path, answer: fetched, asked: {} }
    const { id, source: origin } =
      identity ?? identityOfBytes(hashOfBytes(fetched?.bytes ?? new Uint8Array()))
    const before = latest.get(id)
    const asked = { ...before?.asked, ...fetched?.asked, ...source.asked }
    const isAsked = before !== undefined && sameAsked(before.asked, asked) && !unreadBefore.has(id)
    const answer = await threads.answer({
      from: fetched?.bytes ?? path,
      expected: { id, edition: 1, name: fetched?.name ?? source.name, source: origin, added: options.now() },
      asked,
      known: isAsked ? before.document.hash : null,
    })
    if ('reading' in answer) await workspace.keeping.originals.write(answer.hash, answer.bytes)
    return { path, answer, asked }
  }

  try {
    for await (const { path, answer, asked } of inOrder(untilAborted(sources, signal), threads.width, ask)) {
      if ('reading' in answer) {
        documents.push({ reading: readingOf(answer.reading), asked })
        letters += answer.reading.length
        tell({ path, became: 'read', remarks: answer.remarks })
      } else if ('problem' in answer) {
        summary.unread++
        tell({ path, problem: answer.problem, advice: answer.advice })
      } else {
        summary.unchanged++
        tell({ path, became: 'unchanged', remarks: [] })
      }
      const isLong = performance.now() - flushed >= batchMilliseconds
      if (documents.length >= batchSize || letters >= batchLetters || (isLong && documents.length > 0))
        await flush()
    }
    if (documents.length > 0) await flush()
  } finally {
    await threads.close()
  }
  return summary
}

type Asked = { readonly path: string; readonly answer: ReadingAnswer; readonly asked: AskedReading }

// What is under way when the person presses Ctrl-C is still kept.
function* untilAborted<Source>(sources: Iterable<Source>, signal: AbortSignal): Generator<Source> {
  for (const source of sources) {
    if (signal.aborted) return
    yield source
  }
}
