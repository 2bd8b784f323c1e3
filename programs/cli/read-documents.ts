import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { InputProblem } from '../input/input.ts'
import { type DocumentReport, documentReader } from './document-reader.ts'
import { readInThreads } from './read-in-threads.ts'
import type { ReadingSettings } from './reading-settings.ts'

/** Below these, starting a second thread and loading the engine in it costs more time than it saves. */
const worthwhileBytes = 1_500_000
const worthwhileFiles = 100

/** Reads files in the order given, in as many threads as there are cores where the work is worth it. */
export async function* readDocuments(
  listed: readonly (string | InputProblem)[],
  settings: ReadingSettings,
): AsyncGenerator<DocumentReport> {
  const paths = listed.filter((input) => typeof input === 'string')
  const threads = (await isMuch(paths)) ? Math.min(availableParallelism(), paths.length) : 1
  const reports = threads > 1 ? readInThreads(paths, settings, threads) : readHere(paths, settings)
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

async function isMuch(paths: readonly string[]): Promise<boolean> {
  // Threads have no standard input of their own.
  if (paths.length < 2 || paths.includes('-')) return false
  if (paths.length >= worthwhileFiles) return true
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => null))?.size ?? 0))
  return sizes.reduce((sum, size) => sum + size, 0) >= worthwhileBytes
}
