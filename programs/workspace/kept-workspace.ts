import { type BuildWatch, buildRegister, isUpToDate, keptAuthorities } from './build-register.ts'
import { decisionLogReader } from './decision-log.ts'
import { type DocumentLog, documentLogReader } from './document-log.ts'
import { keepAuthorities } from './keep-authorities.ts'
import { type Batch, keepBatch } from './keep-batch.ts'
import type { Keeping } from './keeping.ts'
import { type AuthorityText, readerVersion } from './reader.ts'
import type { ReadingThreads } from './reading-threads.ts'
import { type RegisterMark, readMark } from './register-mark.ts'
import type { Workspace } from './workspace.ts'
import type { Writing } from './writing.ts'

/** A workspace as the programs that add to it see it. */
export type KeptWorkspace = Workspace & {
  readonly keeping: Keeping
  readonly documentLog: () => Promise<DocumentLog>
  /** The authority files that were added to it. */
  readonly authorities: () => Promise<readonly AuthorityText[]>
  /** What the register has of the logs. */
  readonly mark: () => Promise<RegisterMark | null>
  /** Keeps documents that were read, in one transaction; those that are kept already are left out. */
  readonly keepBatch: (batch: Batch) => Promise<readonly string[]>
  /** Keeps authority files; all documents are read anew where one of them is new or changed. */
  readonly keepAuthorities: (files: readonly AuthorityText[]) => Promise<readonly string[]>
  /** Work with no other writer at it. */
  readonly writing: <Answer>(work: (writing: Writing) => Promise<Answer>) => Promise<Answer>
  /** Brings the register up to what others have appended to the logs. */
  readonly catchUp: () => Promise<void>
}

/** Makes a workspace of what is kept; its register is up to date when it returns. */
export async function keptWorkspace(keeping: Keeping, watch: BuildWatch): Promise<KeptWorkspace> {
  const { originals, exclusively } = keeping
  const documentLog = documentLogReader(keeping.documents)
  const decisionLog = decisionLogReader(keeping.decisions)
  await documentLog()
  await decisionLog()
  const register = await keeping.openRegister()
  const sources = async () => ({
    originals,
    documents: await documentLog(),
    lines: await keeping.documents.lines(),
    decisions: await decisionLog(),
    ...(keeping.jobs === null ? {} : { readings: keeping.jobs.readings }),
  })
  const writing: Writing = {
    keeping,
    register,
    documentLog,
    decisionLog,
    async build() {
      const mark = await buildRegister(register, await sources(), watch)
      await keeping.jobs?.forget(mark.documents.lines)
      return mark
    },
  }

  async function catchUp(): Promise<void> {
    const isTorn = keeping.documents.tornBytes() > 0 || keeping.decisions.tornBytes() > 0
    if (!isTorn && isUpToDate(readMark(await register.mark()), await sources())) return
    await exclusively(async () => {
      await mend('documents')
      await mend('decisions')
      await writing.build()
    })
  }

  // A thread of its own, since a page waits for answers while a document is read; it stays for the next one.
  let thread: { readonly version: string; readonly threads: ReadingThreads } | null = null
  async function keptThread(log: DocumentLog): Promise<ReadingThreads> {
    const version = readerVersion(log.authorities)
    if (thread?.version === version) return thread.threads
    const old = thread
    const { readingThreads } = await import('./reading-threads.ts')
    thread = { version, threads: readingThreads({ authorities: await keptAuthorities(log, originals) }, 1) }
    await old?.threads.close()
    return thread.threads
  }

  async function mend(log: 'documents' | 'decisions'): Promise<void> {
    const bytes = await keeping[log].mend()
    if (bytes > 0)
      watch.say(
        `the log of ${log} ended in the middle of a line that was never acknowledged; ${bytes} bytes were cut off`,
      )
  }

  try {
    await catchUp()
  } catch (error) {
    await register.close()
    throw error
  }
  return {
    where: keeping.where,
    keeping,
    register,
    documentLog,
    catchUp,
    authorities: async () => keptAuthorities(await documentLog(), originals),
    mark: async () => readMark(await register.mark()),
    documents: async () => (await documentLog()).editions.map(({ document }) => document),
    decisions: async () => (await decisionLog()).decisions,
    bytesOf: originals.read,
    writing: (work) => exclusively(() => work(writing)),
    keepBatch: (batch) => exclusively(() => keepBatch(writing, batch)),
    keepAuthorities: (files) => exclusively(() => keepAuthorities(writing, files)),
    // Loaded where they are needed: who only asks need not wait for all that reads and judges.
    keep: async (given) => (await import('./keep-originals.ts')).keepOriginals(writing, given, keptThread),
    decide: (wanted) => exclusively(async () => (await import('./decide.ts')).decide(writing, wanted)),
    async close() {
      await thread?.threads.close()
      await register.close()
      await keeping.close()
    },
  }
}
