import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Files } from './files.ts'

/** The bytes of documents under their hashes. */
export type Originals = {
  readonly has: (hash: string) => Promise<boolean>
  /** Throws where the bytes are missing or not those of the hash. */
  readonly read: (hash: string) => Promise<Uint8Array>
  /** Writes bytes under their hash; they are kept for good only when `settle` has returned. */
  readonly write: (hash: string, bytes: Uint8Array) => Promise<void>
  /** Brings all that was written to the disk. */
  readonly settle: () => Promise<void>
  /** All hashes, sorted. */
  readonly hashes: () => Promise<readonly string[]>
}

/** Originals in a folder, each in a file of its own, in 256 folders by the beginning of the hash. */
export function folderOriginals(folder: string, files: Files): Originals {
  const unsettled = new Set<string>()
  const made = new Set<string>()
  const folderOf = (hash: string) => join(folder, digits(hash).slice(0, 2))
  const pathOf = (hash: string) => join(folderOf(hash), digits(hash))

  return {
    has: async (hash) => (await files.sizeOf(pathOf(hash))) !== null,
    async read(hash) {
      const bytes = await files.read(pathOf(hash))
      if (bytes === null)
        throw new Error(`the original ${hash} is missing: ${pathOf(hash)}; put back a backup of the file`)
      return sound(hash, bytes)
    },
    async write(hash, bytes) {
      const path = pathOf(hash)
      // It may have been renamed by a writer that fell before its folder was on the disk.
      unsettled.add(folderOf(hash))
      if ((await files.sizeOf(path)) !== null) {
        const there = await files.read(path)
        if (there !== null && Buffer.compare(there, bytes) === 0) return
      }
      if (!made.has(folderOf(hash))) {
        await files.makeFolder(folderOf(hash))
        made.add(folderOf(hash))
        unsettled.add(folder)
      }
      const temporary = join(folderOf(hash), `.${randomBytes(8).toString('hex')}.part`)
      try {
        const file = await files.open(temporary, 'new')
        try {
          await file.write(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await files.rename(temporary, path)
      } catch (error) {
        await files.remove(temporary).catch(() => undefined)
        throw error
      }
    },
    async settle() {
      const folders = [...unsettled].sort()
      unsettled.clear()
      await Promise.all(folders.map((one) => files.syncFolder(one)))
    },
    async hashes() {
      const found: string[] = []
      for (const part of await files.list(folder))
        for (const name of await files.list(join(folder, part)))
          if (/^[\da-f]{64}$/.test(name)) found.push(`sha256:${name}`)
      return found.sort()
    },
  }
}

/** The name of bytes: `sha256:` and their hash. */
export function hashOfBytes(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The bytes, where they are those of the hash; else it throws. */
export function sound(hash: string, bytes: Uint8Array): Uint8Array {
  const found = hashOfBytes(bytes)
  if (found === hash) return bytes
  throw new Error(`the original ${hash} was changed: its bytes are those of ${found}; put back a backup`)
}

function digits(hash: string): string {
  const found = /^sha256:([\da-f]{64})$/.exec(hash)?.[1]
  if (found === undefined) throw new Error(`bad hash ${hash}; wanted “sha256:” and 64 digits of base 16`)
  return found
}
