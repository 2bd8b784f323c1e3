import { basename, dirname } from 'node:path'
import { queueOf } from '../database/queue-of.ts'
import type { Files } from './files.ts'
import { chainLines, emptyLog, type LogHead, type LogLine, readLines } from './log-lines.ts'

/** An append-only log whose lines are chained by their hashes. */
export type HashedLog = {
  /** All lines, with those that others have appended since; throws where a line was changed, and names it. */
  readonly lines: () => Promise<readonly LogLine[]>
  /** Appends records, JSON texts without line ends; on the disk when it returns. For the one writer only. */
  readonly append: (records: readonly string[]) => Promise<readonly LogLine[]>
  /** Takes over the lines of another log as they are, where this one has none. */
  readonly takeOver: (lines: readonly LogLine[]) => Promise<void>
  /** Cuts off what an interrupted append left, and says how many bytes it was. For the one writer only. */
  readonly mend: () => Promise<number>
  /** How many bytes an append left that was interrupted, or is under way. */
  readonly tornBytes: () => number
}

/** Opens a log in a file of its own, which is made with the first line. */
export function hashedLog(path: string, name: string, files: Files): HashedLog {
  const empty: LogHead = emptyLog(name)
  let lines: LogLine[] = []
  let size = 0
  let torn = 0
  // What is done with the log within one process comes one after the other: between the look at its size and the
  // reading of its bytes nobody else may take its lines over.
  const inTurn = queueOf()

  const head = (): LogHead => {
    const last = lines.at(-1)
    return last === undefined ? empty : { lines: lines.length, hash: last.hash }
  }

  async function refresh(): Promise<void> {
    const there = (await files.sizeOf(path)) ?? 0
    if (there < size) {
      // Cut or replaced by someone else: nothing that was read of it holds any more.
      lines = []
      size = 0
    }
    torn = 0
    if (there === size) return
    const read = readLines((await files.read(path, size)) ?? new Uint8Array(), head())
    if (read.rest.end === 'changed')
      throw new Error(
        `${basename(path)}: line ${read.rest.line} was changed: its hash is not that of its words and the line before; put back a backup of the file`,
      )
    lines = [...lines, ...read.lines]
    size += read.bytes
    if (read.rest.end === 'torn') torn = read.rest.bytes
  }

  async function append(records: readonly string[]): Promise<readonly LogLine[]> {
    await refresh()
    if (torn > 0) await mend()
    const added = chainLines(head(), records)
    await write(added)
    return added
  }

  async function write(added: readonly LogLine[]): Promise<void> {
    if (added.length === 0) return
    const isNew = (await files.sizeOf(path)) === null
    const bytes = Buffer.from(added.map(({ text }) => `${text}\n`).join(''))
    const file = await files.open(path, 'append')
    try {
      await file.write(bytes)
      await file.sync()
      if (isNew) await files.syncFolder(dirname(path))
    } catch (error) {
      // A full disk: what was half written is taken back, so that the next append stands on a whole line.
      await file.truncate(size).catch(() => undefined)
      throw error
    } finally {
      await file.close()
    }
    lines = [...lines, ...added]
    size += bytes.length
  }

  async function mend(): Promise<number> {
    await refresh()
    const cut = torn
    if (cut === 0) return 0
    const file = await files.open(path, 'append')
    try {
      await file.truncate(size)
      await file.sync()
    } finally {
      await file.close()
    }
    torn = 0
    return cut
  }

  async function takeOver(taken: readonly LogLine[]): Promise<void> {
    await refresh()
    if (lines.length > 0 || torn > 0) throw new Error(`${basename(path)} is not empty`)
    await write(taken)
  }

  return {
    lines: () =>
      inTurn(async () => {
        await refresh()
        return lines
      }),
    append: (records) => inTurn(() => append(records)),
    takeOver: (taken) => inTurn(() => takeOver(taken)),
    mend: () => inTurn(mend),
    tornBytes: () => torn,
  }
}
