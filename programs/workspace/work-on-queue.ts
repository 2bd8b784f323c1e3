import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FinishedJob, Job, Jobs } from '../database/postgres-jobs.ts'
import { readingOf } from './build-register.ts'
import type { DocumentRecord } from './document-log.ts'
import { requestOf } from './job-request.ts'
import { isSameEdition } from './keep-batch.ts'
import type { KeptWorkspace } from './kept-workspace.ts'
import { readerVersion } from './reader.ts'
import { type ReadingThreads, readingThreads } from './reading-threads.ts'
import type { Writing } from './writing.ts'

/** How a program works on the queue. */
export type WorkOptions = {
  readonly threads: number
  readonly signal: AbortSignal
  /** Documents that are taken at once. */
  readonly count: number
  /** True: ends when nothing waits; else waits for more. */
  readonly untilEmpty: boolean
  /** How often the lease is renewed and the queue asked again. */
  readonly milliseconds: number
  readonly tell: (finished: { readonly name: string; readonly problem: string | null }) => void
}

/**
 * Reads documents that wait in the queue of a database, beside any number of other programs.
 * What was read and the end of its job are one transaction: a program that ends in the middle leaves it to the others.
 */
export async function workOnQueue(
  workspace: KeptWorkspace,
  jobs: Jobs,
  options: WorkOptions,
): Promise<number> {
  const lease = randomUUID()
  const renewal = setInterval(() => void jobs.renew(lease).catch(() => undefined), options.milliseconds)
  let version: string | null = null
  let threads: ReadingThreads | null = null
  let done = 0
  try {
    while (!options.signal.aborted) {
      const claimed = await jobs.claim(lease, options.count)
      if (claimed.length === 0) {
        if (options.untilEmpty && (await isEmpty(jobs))) break
        await wait(options.milliseconds, undefined, { signal: options.signal }).catch(() => undefined)
        continue
      }
      const { authorities } = await workspace.documentLog()
      if (threads === null || version !== readerVersion(authorities)) {
        await threads?.close()
        version = readerVersion(authorities)
        threads = readingThreads({ authorities: await workspace.authorities() }, options.threads)
      }
      const read = await readAll(claimed, threads, workspace)
      const kept = await workspace.writing((writing) => finish(writing, jobs, lease, read, version ?? ''))
      done += kept.size
      for (const { job, problem, name } of read) if (kept.has(job.id)) options.tell({ name, problem })
    }
  } finally {
    clearInterval(renewal)
    await threads?.close()
  }
  return done
}

async function isEmpty(jobs: Jobs): Promise<boolean> {
  const { waiting, taken } = await jobs.counts()
  return waiting + taken === 0
}

type ReadJob = {
  readonly job: Job
  readonly name: string
  readonly reading: string | null
  readonly problem: string | null
}

function readAll(
  claimed: readonly Job[],
  threads: ReadingThreads,
  { keeping }: KeptWorkspace,
): Promise<readonly ReadJob[]> {
  return Promise.all(
    claimed.map(async (job): Promise<ReadJob> => {
      const { expected, hash, asked } = requestOf(job.request)
      const { name } = expected
      const bytes = await keeping.originals.read(hash)
      const answer = await threads.answer({ from: bytes, expected, asked, known: null })
      if ('reading' in answer) return { job, name, reading: answer.reading, problem: null }
      return { job, name, reading: null, problem: 'problem' in answer ? answer.problem : null }
    }),
  )
}

async function finish(
  writing: Writing,
  jobs: Jobs,
  lease: string,
  read: readonly ReadJob[],
  reader: string,
): Promise<ReadonlySet<string>> {
  await writing.build()
  const { latest } = await writing.documentLog()
  const finished = read.map(({ job, reading, problem }): FinishedJob => {
    if (reading === null) return { id: job.id, problem }
    const { document } = readingOf(reading)
    const { asked } = requestOf(job.request)
    const before = latest.get(document.id)
    if (before !== undefined && isSameEdition(before, document, asked)) return { id: job.id, problem: null }
    const kept = { ...document, edition: (before?.document.edition ?? 0) + 1 }
    const record: DocumentRecord = { keeps: 'document', document: kept, asked }
    return {
      id: job.id,
      record: JSON.stringify(record),
      reading: JSON.stringify({ ...readingOf(reading), document: kept }),
      reader,
    }
  })
  const kept = new Set(await jobs.finish(lease, finished))
  await writing.build()
  return kept
}
