import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { InputProblem } from '../input/input.ts'
import { type DocumentReport, documentReader } from './document-reader.ts'
import { readInThreads } from './read-in-threads.ts'
import type { ReadingSettings } from './reading-settings.ts'

/** Below these, starting a second thread and loading the engine in it costs more time than it saves. */
const worthwhileBytes = 1_500_000
const worthwhileFiles = 100

/** A file of this size is read in a thread of its own, which may run out of memory without ending the program. */
const heavyBytes = 4_000_000

/** Reads files in the order given, in as many threads as there are cores where the work is worth it. */
export async function* readDocuments(
  listed: readonly (string | InputProblem)[],
  settings: ReadingSettings,
): AsyncGenerator<DocumentReport> {
  const paths = listed.filter((input) => typeof input === 'string')
  const threads = await threadsFor(paths)
  const reports = threads > 0 ? readInThreads(paths, settings, threads) : readHere(paths, settings)
  try {
    for (const input of listed) {
      const report = typeof input === 'string' ? (await reports.next()).value : input
      if (report !== undefined) yield report
    }
  } finally {
    await reports.return(undefined)
  }
}

async function* readHere(
  paths: readonly string[],
  settings: ReadingSettings,
): AsyncGenerator<DocumentReport, undefined> {
  const reader = documentReader(settings)
  try {
    for (const path of paths) yield await reader.read(path)
  } finally {
    reader.close()
  }
}

// 0 where it is best done at once in this thread.
async function threadsFor(paths: readonly string[]): Promise<number> {
  // Threads have no standard input of their own.
  if (paths.includes('-')) return 0
  const count = Math.min(availableParallelism(), paths.length)
  if (paths.length >= worthwhileFiles) return count
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => null))?.size ?? 0))
  if (paths.length > 1 && sizes.reduce((sum, size) => sum + size, 0) >= worthwhileBytes) return count
  return sizes.some((size) => size >= heavyBytes) ? 1 : 0
}
