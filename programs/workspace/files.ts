import * as fs from 'node:fs'
import { promisify } from 'node:util'

/** A file open for writing; what is written is on the disk only when `sync` returns. */
export type OpenFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly truncate: (length: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** All that a workspace does with its folder, so that tests can put a disk in its place that loses its power. */
export type Files = {
  /** `new` refuses a file that is there; `append` writes at the end of one. */
  readonly open: (path: string, how: 'new' | 'append') => Promise<OpenFile>
  /** The bytes from an offset on; null where there is no such file. */
  readonly read: (path: string, from?: number) => Promise<Uint8Array | null>
  readonly sizeOf: (path: string) => Promise<number | null>
  /** The names in a folder, sorted; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Makes a folder and those above it where they are missing. */
  readonly makeFolder: (path: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Brings the names in a folder to the disk. */
  readonly syncFolder: (path: string) => Promise<void>
}

/** From here on a file is written apart from this thread. */
const longWrite = 1_000_000

const fsync = promisify(fs.fsync)

/**
 * The files of this machine.
 * What the system does in its memory is done at once, which takes less than handing it over; only to wait for the disk
 * is left to other threads.
 */
export const diskFiles: Files = {
  async open(path, how) {
    const file = fs.openSync(path, how === 'new' ? 'wx' : 'a')
    return {
      async write(bytes) {
        if (bytes.length < longWrite) fs.writeFileSync(file, bytes)
        else await promisify(fs.writeFile)(file, bytes)
      },
      sync: () => fsync(file),
      truncate: async (length) => fs.ftruncateSync(file, length),
      close: async () => fs.closeSync(file),
    }
  },
  async read(path, from = 0) {
    const file = orNull(() => fs.openSync(path, 'r'))
    if (file === null) return null
    try {
      const bytes = Buffer.alloc(Math.max(0, fs.fstatSync(file).size - from))
      let filled = 0
      while (filled < bytes.length) {
        const count = fs.readSync(file, bytes, filled, bytes.length - filled, from + filled)
        if (count === 0) break
        filled += count
      }
      return bytes.subarray(0, filled)
    } finally {
      fs.closeSync(file)
    }
  },
  sizeOf: async (path) => fs.statSync(path, { throwIfNoEntry: false })?.size ?? null,
  list: async (folder) => (orNull(() => fs.readdirSync(folder)) ?? []).sort(),
  async makeFolder(path) {
    fs.mkdirSync(path, { recursive: true })
  },
  rename: async (from, to) => fs.renameSync(from, to),
  remove: async (path) => fs.rmSync(path, { force: true }),
  async syncFolder(path) {
    // Windows opens no folders, and needs not: its names are in its journal.
    if (process.platform === 'win32') return
    const file = fs.openSync(path, 'r')
    try {
      await fsync(file)
    } finally {
      fs.closeSync(file)
    }
  },
}

function orNull<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
