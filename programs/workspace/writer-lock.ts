import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type ProcessLock, processLock } from '../database/process-lock.ts'

/** Lets one writer at a time do its work, among all processes. */
export type WriterLock = {
  readonly exclusively: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** How long a writer waits for another before it gives up, and whom it tells that it waits. */
export type Patience = { readonly milliseconds: number; readonly say: (line: string) => void }

const firstPause = 5
const longestPause = 50
// Who has just written lets others go first that have asked in the meantime.
const courtesy = 2 * longestPause
const silentFor = 2000

/** Makes the lock of a workspace folder; `path` is its file. */
export function writerLock(path: string, patience: Patience): WriterLock {
  let lock: ProcessLock | null = null
  let last: Promise<unknown> = Promise.resolve()
  // Only to tell others who it is that they wait for.
  const holder = `${path}.holder`
  // Touched by those that wait.
  const waiting = `${path}.waiting`
  let freed = Number.NEGATIVE_INFINITY

  async function hold<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    lock ??= processLock(path)
    await take(lock)
    try {
      await writeFile(holder, `process ${process.pid}`).catch(() => undefined)
      return await work()
    } finally {
      await rm(holder, { force: true }).catch(() => undefined)
      lock.free()
      freed = performance.now()
    }
  }

  async function take(wanted: ProcessLock): Promise<void> {
    if (performance.now() - freed < courtesy && (await isAskedFor(waiting))) await wait(courtesy)
    const began = performance.now()
    let isTold = false
    for (let pause = firstPause; !wanted.take(); pause = Math.min(longestPause, pause * 2)) {
      const waited = performance.now() - began
      if (waited > patience.milliseconds)
        throw new Error(
          `another program (${await nameOf(holder)}) has been writing to this workspace for ${Math.round(waited / 1000)} s; try again when it is done`,
        )
      if (waited > silentFor && !isTold) {
        isTold = true
        patience.say(
          `waiting for another program that is writing to this workspace (${await nameOf(holder)})`,
        )
      }
      await writeFile(waiting, '').catch(() => undefined)
      await wait(pause)
    }
    await rm(waiting, { force: true }).catch(() => undefined)
  }

  return {
    exclusively(work) {
      const answer = last.then(() => hold(work))
      last = answer.catch(() => undefined)
      return answer
    },
    async close() {
      await last
      lock?.close()
      lock = null
    },
  }
}

async function isAskedFor(waiting: string): Promise<boolean> {
  const touched = (await stat(waiting).catch(() => null))?.mtimeMs
  return touched !== undefined && Date.now() - touched < 20 * longestPause
}

async function nameOf(holder: string): Promise<string> {
  return (await readFile(holder, 'utf8').catch(() => '')).trim() || 'of unknown number'
}
