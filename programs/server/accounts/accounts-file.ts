import { chmod, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isKeptAccount, type KeptAccount, type KeptAccounts } from './account.ts'

/** The file of users in the folder of a workspace. */
export function accountsFile(folder: string): KeptAccounts {
  const path = join(folder, 'accounts.json')
  let seen = ''
  let known: readonly KeptAccount[] = []

  async function read(): Promise<readonly KeptAccount[]> {
    const stats = await stat(path).catch(missing)
    const now = stats === null ? '' : `${stats.ino} ${stats.mtimeMs} ${stats.size}`
    if (now === seen) return known
    known = stats === null ? [] : accountsOf(await readFile(path, 'utf8'), path)
    seen = now
    return known
  }

  return {
    read,
    async change(change) {
      await mkdir(folder, { recursive: true })
      return locked(`${path}.lock`, async () => {
        const changed = change(await read())
        await write(path, `${JSON.stringify({ version: 1, accounts: changed }, null, 2)}\n`)
        return changed
      })
    },
  }
}

function accountsOf(text: string, path: string): readonly KeptAccount[] {
  const file: unknown = JSON.parse(text)
  if (file instanceof Object && 'accounts' in file && Array.isArray(file.accounts)) {
    const accounts: readonly unknown[] = file.accounts
    if (accounts.every(isKeptAccount)) return accounts
  }
  throw new Error(`${path}: expected {"version":1,"accounts":[…]}; move the file away and add the users anew`)
}

// Whoever reads it sees the old file or the new one, also after the power has failed.
async function write(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(`${path}.new`, 0o600)
  await rename(`${path}.new`, path)
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const patience = 100

async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      await (await open(path, 'wx', 0o600)).close()
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      if (attempt === patience)
        throw new Error(`${path}: another process changes the users; delete the file if none does`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
