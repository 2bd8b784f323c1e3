import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { diskFiles } from './files.ts'
import type { Keeping } from './keeping.ts'
import { isDatabaseAddress, type OpenOptions, openKeeping } from './open-workspace.ts'

/** A workspace that takes its place only when all of it is there. */
export type NewKeeping = {
  readonly keeping: Keeping
  readonly keep: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

/** Begins a workspace in a folder beside the one that is meant; throws where that one holds anything. */
export async function newKeeping(where: string, options: OpenOptions): Promise<NewKeeping> {
  if (isDatabaseAddress(where)) return newInDatabase(where, options)
  const folder = resolve(where)
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0)
    throw new Error(`${folder} is not empty; name a folder that is empty or not there with --workspace`)
  const temporary = `${folder}.${randomBytes(4).toString('hex')}.part`
  await mkdir(dirname(folder), { recursive: true })
  const keeping = await openKeeping(temporary, { ...options, missing: 'make' })
  return {
    keeping,
    async keep() {
      await keeping.close()
      await diskFiles.syncFolder(temporary)
      // Refuses a folder into which someone has put something meanwhile.
      await rmdir(folder).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      })
      await rename(temporary, folder)
      await diskFiles.syncFolder(dirname(folder))
    },
    async discard() {
      await keeping.close()
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

// Nothing of it is seen before the logs are there, and these are one transaction each.
async function newInDatabase(address: string, options: OpenOptions): Promise<NewKeeping> {
  const keeping = await openKeeping(address, options)
  const { length } = [...(await keeping.documents.lines()), ...(await keeping.decisions.lines())]
  if (length > 0) {
    await keeping.close()
    throw new Error(`${keeping.where} is not empty; name a database that is with REGESTA_DATABASE_URL`)
  }
  return { keeping, keep: keeping.close, discard: keeping.close }
}
