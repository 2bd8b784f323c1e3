import { Worker } from 'node:worker_threads'
import type { MarkedDocument, Marks } from './read-marks.ts'

/** Reads where times and names stand in documents, and remembers those asked for last; close it at the end. */
export type MarksReader = {
  readonly marksOf: (document: MarkedDocument) => Promise<Marks>
  readonly close: () => Promise<void>
}

/** So many marks are remembered: those of about a thousand documents of ten pages. */
const mostMarks = 500_000

/** Nobody asks for marks for so long: the thread ends, and with it the memory that it takes. */
const idleMilliseconds = 60_000

/** A reader in a thread of its own, so that a long document keeps nobody waiting; it reads with the authority files given. */
export function marksReader(
  authorities: readonly { readonly name: string; readonly text: string }[],
): MarksReader {
  const known = new Map<string, Promise<Marks>>()
  const sizes = new Map<string, number>()
  let total = 0
  const thread = marksThread(authorities)
  return {
    marksOf(marked) {
      const { document, text, blocks } = marked
      const key = `${document.id} ${document.edition}`
      const before = known.get(key)
      known.delete(key)
      const marks = before ?? thread.read({ document, text, blocks })
      // What was asked for last stands last.
      known.set(key, marks)
      if (before === undefined) void marks.then((read) => remember(key, read)).catch(() => known.delete(key))
      return marks
    },
    close: thread.close,
  }

  function remember(key: string, { times, mentions }: Marks): void {
    sizes.set(key, times.length + mentions.length)
    total += times.length + mentions.length
    for (const oldest of known.keys()) {
      if (total <= mostMarks || known.size === 1) break
      known.delete(oldest)
      total -= sizes.get(oldest) ?? 0
      sizes.delete(oldest)
    }
  }
}

type Waiting = { readonly finish: (marks: Marks) => void; readonly fail: (error: unknown) => void }

function marksThread(authorities: unknown) {
  let worker: Worker | null = null
  let waiting: Waiting[] = []
  let idle: NodeJS.Timeout | undefined

  function start(): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const started = new Worker(new URL(`./marks-worker.${ending}`, import.meta.url), {
      workerData: authorities,
    })
    started.unref()
    started.on('message', (marks: Marks) => {
      waiting.shift()?.finish(marks)
      if (waiting.length === 0) rest()
    })
    // A thread that dies, mostly for want of memory, takes what was asked of it along.
    started.on('error', (error) => {
      const lost = waiting
      waiting = []
      worker = null
      for (const { fail } of lost) fail(error)
    })
    return started
  }

  function rest(): void {
    clearTimeout(idle)
    idle = setTimeout(() => void close(), idleMilliseconds)
    idle.unref()
  }

  async function close(): Promise<void> {
    clearTimeout(idle)
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  return {
    read(document: MarkedDocument): Promise<Marks> {
      clearTimeout(idle)
      worker ??= start()
      worker.postMessage(document)
      return new Promise((finish, fail) => waiting.push({ finish, fail }))
    },
    close,
  }
}
