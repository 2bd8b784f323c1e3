import { Worker } from 'node:worker_threads'
import { documentThread } from './document-thread.ts'
import type { ReadingAnswer, ReadingRequest, ThreadSettings } from './reading-request.ts'

/** Readers of documents in threads of their own, or in this one. */
export type ReadingThreads = {
  readonly answer: (request: ReadingRequest) => Promise<ReadingAnswer>
  /** So many requests may be under way at once without one of them waiting for long. */
  readonly width: number
  readonly close: () => Promise<void>
}

/** Requests that wait in a thread: enough that it has work while the register is being written. */
const aheadPerThread = 64

/** Makes readers in so many threads; with none, documents are read in this one. */
export function readingThreads(settings: ThreadSettings, count: number): ReadingThreads {
  if (count === 0) {
    const here = documentThread(settings)
    let last: Promise<unknown> = Promise.resolve()
    return {
      answer(request) {
        const answer = last.then(() => here.answer(request))
        last = answer
        return answer
      },
      width: 1,
      close: async () => here.close(),
    }
  }
  const threads = Array.from({ length: count }, () => startThread(settings))
  return {
    answer(request) {
      const [least] = [...threads].sort((one, other) => one.waiting() - other.waiting())
      if (least === undefined) throw new Error('there is no thread')
      return least.answer(request)
    },
    width: count * aheadPerThread,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

type Waiting = { readonly request: ReadingRequest; readonly finish: (answer: ReadingAnswer) => void }

type Thread = {
  readonly answer: (request: ReadingRequest) => Promise<ReadingAnswer>
  readonly waiting: () => number
  readonly close: () => Promise<void>
}

function startThread(settings: ThreadSettings): Thread {
  let worker: Worker | null = null
  const waiting: Waiting[] = []
  return {
    answer(request) {
      worker ??= start()
      worker.postMessage(request)
      return new Promise((finish) => waiting.push({ request, finish }))
    },
    waiting: () => waiting.length,
    async close() {
      await worker?.terminate()
      for (const { finish } of waiting.splice(0))
        finish({ problem: 'the program ended', advice: 'Try again.' })
    },
  }

  function start(): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const started = new Worker(new URL(`./reading-worker.${ending}`, import.meta.url), {
      workerData: settings,
    })
    started.on('message', (answer: ReadingAnswer) => waiting.shift()?.finish(answer))
    // A thread that dies, mostly for want of memory, takes one document with it; the others go to a new one.
    started.on('error', (error) => {
      waiting.shift()?.finish(died(error))
      worker = null
      if (waiting.length === 0) return
      worker = start()
      for (const { request } of waiting) worker.postMessage(request)
    })
    return started
  }
}

function died(error: unknown): ReadingAnswer {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  const said = error instanceof Error ? error.message : String(error)
  return {
    problem: isMemory ? 'reading it needs more memory than there is' : `reading it failed: ${said}`,
    advice: 'Cut the file into parts.',
  }
}
