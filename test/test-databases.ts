import pg from 'pg'
import { openRegisterDatabase } from '../programs/database/open-register-database.ts'
import type { RegisterDatabase } from '../programs/database/register-database.ts'

/** A kind of database in which the register can stand, for tests of what both must do alike. */
export type TestDatabase = {
  readonly name: string
  /** False where the tests that need it are skipped. */
  readonly isThere: boolean
  /** A register with nothing in it, apart from all with other names. */
  readonly open: (name: string) => Promise<RegisterDatabase>
}

const address = process.env.REGESTA_TEST_DATABASE_URL ?? ''

/** SQLite, and PostgreSQL where REGESTA_TEST_DATABASE_URL names a server on which databases may be made. */
export const testDatabases: readonly TestDatabase[] = [
  { name: 'SQLite', isThere: true, open: () => openRegisterDatabase(':memory:') },
  {
    name: address === '' ? 'PostgreSQL (skipped: REGESTA_TEST_DATABASE_URL is not set)' : 'PostgreSQL',
    isThere: address !== '',
    open: async (name) => openRegisterDatabase(await newDatabase(`regesta_test_${name}`)),
  },
]

async function newDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
