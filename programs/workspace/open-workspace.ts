import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BuildWatch } from './build-register.ts'
import { folderKeeping, workspaceFiles } from './folder-keeping.ts'
import type { Keeping } from './keeping.ts'
import { type KeptWorkspace, keptWorkspace } from './kept-workspace.ts'
import { openRegister } from './open-register.ts'

/** How a workspace is opened; what is left out is silent. */
export type OpenOptions = {
  /** `make`: where there is none, it is made; otherwise that is an error. */
  readonly missing?: 'make'
  readonly say?: (line: string) => void
  /** Told once before so many documents are read into the register; what it returns is called for each. */
  readonly begin?: BuildWatch['begin']
  /** How long to wait for another writer. */
  readonly milliseconds?: number
}

const patientFor = 600_000

/**
 * Opens a workspace: the folder of that name, or the database of a `postgres://` address.
 * The logs are verified, and the register is brought up to them.
 */
export async function openWorkspace(where: string, options: OpenOptions = {}): Promise<KeptWorkspace> {
  const watch: BuildWatch = {
    say: options.say ?? (() => undefined),
    begin: options.begin ?? (() => () => undefined),
  }
  return keptWorkspace(await openKeeping(where, options), watch)
}

/** Opens what a workspace keeps, without its register. */
export async function openKeeping(where: string, options: OpenOptions = {}): Promise<Keeping> {
  if (isDatabaseAddress(where)) {
    const { postgresKeeping } = await import('./postgres-keeping.ts')
    return postgresKeeping(where, { openRegister, milliseconds: options.milliseconds ?? patientFor })
  }
  if (options.missing === 'make') await mkdir(where, { recursive: true })
  else if (!(await isWorkspace(where)))
    throw new Error(
      `there is no workspace at ${resolve(where)}; make one with “regesta add FILE”, or name another with --workspace`,
    )
  return folderKeeping(where, {
    openRegister,
    milliseconds: options.milliseconds ?? patientFor,
    say: options.say ?? (() => undefined),
  })
}

/** True for the address of a PostgreSQL server, false for a folder. */
export function isDatabaseAddress(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where)
}

async function isWorkspace(folder: string): Promise<boolean> {
  return (await stat(join(folder, workspaceFiles.originals)).catch(() => null))?.isDirectory() ?? false
}
