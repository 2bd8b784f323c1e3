import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { postgresAccounts } from '../../programs/database/postgres-accounts.ts'
import type { KeptAccounts } from '../../programs/server/accounts/account.ts'
import { accountsIn } from '../../programs/server/accounts/accounts.ts'
import { accountsFile } from '../../programs/server/accounts/accounts-file.ts'
import { hashPassword, isPassword } from '../../programs/server/accounts/password-hash.ts'
import { madeDatabase, testDatabase } from '../workspace/postgres-database.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'regesta-accounts-'))
const cheap = { logN: 10, r: 8, p: 1 }

type Place = {
  readonly open: () => Promise<KeptAccounts & { readonly close?: () => Promise<void> }>
  readonly remove?: () => Promise<void>
}

const places: readonly (readonly [string, boolean, () => Promise<Place>])[] = [
  [
    'a file',
    true,
    async () => {
      const folder = newFolder()
      return { open: async () => accountsFile(folder) }
    },
  ],
  [
    testDatabase === '' ? 'PostgreSQL (skipped: REGESTA_TEST_DATABASE_URL is not set)' : 'PostgreSQL',
    testDatabase !== '',
    async () => {
      const { address, remove } = await madeDatabase()
      return { open: () => postgresAccounts(address), remove }
    },
  ],
]

describe.each(places)('users in %s', (_, isThere, place) => {
  it.skipIf(!isThere)('are all kept where two programs change them at once', async () => {
    const { open, remove } = await place()
    const programs = [await open(), await open()]
    const [one, other] = programs.map((kept) => accountsIn(kept, () => new Date(0), cheap))
    const names = Array.from({ length: 6 }, (_each, index) => `user ${index}`)
    await Promise.all(
      names.map((name, index) =>
        (index % 2 === 0 ? one : other)?.put({ name, role: 'reader', password: null }),
      ),
    )
    const third = await open()
    expect((await third.read()).map(({ name }) => name)).toEqual(names)
    for (const name of names) expect(await one?.remove(name)).toBe(true)
    expect(await accountsIn(third, () => new Date(0)).remove('user 0')).toBe(false)
    for (const kept of [...programs, third]) await kept.close?.()
    await remove?.()
  })
})

describe('the file of users', () => {
  it('that holds something else is named, and not written over', async () => {
    const folder = newFolder()
    const path = join(folder, 'accounts.json')
    for (const text of ['{"accounts":[{"name":"Anna","role":"king","password":null,"tokens":[]}]}', '[]']) {
      writeFileSync(path, text)
      const accounts = accountsIn(accountsFile(folder), () => new Date(0), cheap)
      await expect(accounts.put({ name: 'Berta', role: 'owner', password: null })).rejects.toThrow(
        'accounts.json: expected {"version":1,"accounts":[…]}',
      )
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  })
})

describe('a password', () => {
  it('is kept with its salt and its cost, and found again, however its letters are composed', async () => {
    const kept = await hashPassword('Gülnar’s long word', cheap)
    expect(kept).toMatch(/^scrypt\$10\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
    expect(await hashPassword('Gülnar’s long word', cheap)).not.toBe(kept)
    expect(await isPassword('Gülnar’s long word'.normalize('NFD'), kept)).toBe(true)
    expect(await isPassword('Gulnar’s long word', kept)).toBe(false)
  })

  it.each(['', 'plain', 'scrypt$30$8$1$AAAA$AAAA', 'scrypt$10$8$1$AAAA$', 'md5$10$8$1$AAAA$AAAA'])(
    'is not compared with what is no hash: %s',
    async (kept) => {
      expect(await isPassword('', kept)).toBe(false)
    },
  )
})
