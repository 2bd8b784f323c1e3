import { Worker } from 'node:worker_threads'
import type { SourceProblem } from '../input/input.ts'
import type { DocumentReport } from './document-reader.ts'
import type { ReadingSettings } from './reading-settings.ts'

/** Reports that are done before their turn to be printed, for each thread: enough that none waits for a long document. */
const aheadPerThread = 16

type Thread = {
  readonly report: (path: string) => Promise<DocumentReport>
  readonly close: () => Promise<unknown>
}

/**
 * Reads files in several threads; the reports come in the order of the paths.
 * Only so many are in work or waiting for their turn that memory does not grow with the number of files.
 */
export async function* readInThreads(
  paths: Iterable<string>,
  settings: ReadingSettings,
  count: number,
): AsyncGenerator<DocumentReport, undefined> {
  const threads = Array.from({ length: count }, () => startThread(settings))
  const idle = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const reports: Promise<DocumentReport>[] = []

  const release = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const readOne = async (path: string): Promise<DocumentReport> => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    const report = await thread.report(path)
    release(thread)
    return report
  }

  try {
    for (const path of paths) {
      reports.push(readOne(path))
      const first = reports.length >= count * aheadPerThread ? reports.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (let first = reports.shift(); first !== undefined; first = reports.shift()) yield await first
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

function startThread(settings: ReadingSettings): Thread {
  let worker: Worker | null = null
  let finish: (answer: DocumentReport | SourceProblem) => void = () => {}
  return {
    report(path) {
      worker ??= start()
      worker.postMessage(path)
      return new Promise((resolve) => {
        finish = (answer) => resolve({ ...answer, path })
      })
    },
    close: async () => worker?.terminate(),
  }

  function start(): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const started = new Worker(new URL(`./read-worker.${ending}`, import.meta.url), { workerData: settings })
    started.on('message', (report: DocumentReport) => finish(report))
    // A thread that dies, mostly for want of memory, takes one document with it and no other.
    started.on('error', (error) => {
      worker = null
      finish(died(error))
    })
    return started
  }
}

function died(error: unknown): SourceProblem {
  const advice = 'Cut the file into parts.'
  if (!(error instanceof Error)) return { problem: `reading it failed: ${String(error)}`, advice }
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return {
    problem: isMemory ? 'reading it needs more memory than there is' : `reading it failed: ${error.message}`,
    advice,
  }
}
