import { promises as fs } from 'node:fs'

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

/** The files of this machine. */
export const diskFiles: Files = {
  async open(path, how) {
    const handle = await fs.open(path, how === 'new' ? 'wx' : 'a')
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
    }
  },
  async read(path, from = 0) {
    const handle = await orNull(fs.open(path))
    if (handle === null) return null
    try {
      const { size } = await handle.stat()
      const bytes = Buffer.alloc(Math.max(0, size - from))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    } finally {
      await handle.close()
    }
  },
  sizeOf: async (path) => (await orNull(fs.stat(path)))?.size ?? null,
  list: async (folder) => ((await orNull(fs.readdir(folder))) ?? []).sort(),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true })
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  async syncFolder(path) {
    // Windows opens no folders, and needs not: its names are in its journal.
    if (process.platform === 'win32') return
    const handle = await fs.open(path)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

async function orNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
