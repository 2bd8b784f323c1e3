import { appendFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { SideFile } from '../../src/publish/publisher.ts'

/** A folder that takes its place under its name only when all of it is written. */
export type SavedFolder = {
  /** Writes a file; what is told of the same file later is put at its end. */
  readonly save: (file: SideFile) => Promise<void>
  readonly keep: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

/** The file that lists the others of a folder, and by which a folder of ours is known. */
export const listName = 'files.txt'

// Whoever has made one of these has called “regesta publish” before.
const signs = [listName, 'verify.json']

/** Begins a folder; an error tells where there is one already that is not ours to replace. */
export async function saveFolder(path: string): Promise<SavedFolder> {
  const folder = resolve(path)
  const there = await readdir(folder).catch(() => [])
  if (there.length > 0 && !there.some((name) => signs.includes(name)))
    throw new Error(`${path} is not empty and was not published by Regesta; name another folder or empty it`)
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  const written = new Set<string>()
  return {
    async save({ name, text }) {
      const file = resolve(draft, name)
      if (!file.startsWith(draft + sep)) throw new Error(`a file outside of its folder: ${name}`)
      if (written.has(name)) return appendFile(file, text)
      written.add(name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    },
    async keep() {
      await rm(folder, { recursive: true, force: true })
      await rename(draft, folder)
    },
    discard: () => rm(draft, { recursive: true, force: true }),
  }
}
