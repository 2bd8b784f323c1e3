import { join, resolve } from 'node:path'
import type { RegisterDatabase } from '../database/register-database.ts'
import { decisionLogName } from './decision-log.ts'
import { documentLogName } from './document-log.ts'
import { diskFiles, type Files } from './files.ts'
import { hashedLog } from './hashed-log.ts'
import type { Keeping } from './keeping.ts'
import { folderOriginals } from './originals.ts'
import { type Patience, writerLock } from './writer-lock.ts'

/** What a folder workspace is opened with. */
export type FolderOptions = Patience & {
  readonly files?: Files
  readonly openRegister: (path: string) => Promise<RegisterDatabase>
}

/** The files of a workspace, by their names in its folder. */
export const workspaceFiles = {
  originals: 'originals',
  documents: 'documents.jsonl',
  decisions: 'decisions.jsonl',
  register: 'register.sqlite',
  lock: 'lock',
} as const

/** Opens a folder that keeps originals, logs and register; it is made where it is missing. */
export async function folderKeeping(where: string, options: FolderOptions): Promise<Keeping> {
  const { files = diskFiles, openRegister } = options
  const folder = resolve(where)
  const path = (name: keyof typeof workspaceFiles) => join(folder, workspaceFiles[name])
  await files.makeFolder(path('originals'))
  await files.syncFolder(folder)
  const lock = writerLock(path('lock'), options)
  return {
    where: folder,
    folder,
    originals: folderOriginals(path('originals'), files),
    documents: hashedLog(path('documents'), documentLogName, files),
    decisions: hashedLog(path('decisions'), decisionLogName, files),
    exclusively: lock.exclusively,
    openRegister: () => openRegister(path('register')),
    openRegisterAt: openRegister,
    jobs: null,
    close: lock.close,
  }
}
