import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The server that tests may use; without one, those that need it are skipped. */
export const testDatabase = process.env.REGESTA_TEST_DATABASE_URL ?? ''

/** A database of its own for a test. */
export type MadeDatabase = {
  readonly address: string
  readonly run: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  readonly remove: () => Promise<void>
}

/** Makes an empty database. */
export async function madeDatabase(): Promise<MadeDatabase> {
  const name = `regesta_test_${randomBytes(6).toString('hex')}`
  await ask(testDatabase, `create database ${name}`)
  const url = new URL(testDatabase)
  url.pathname = name
  return {
    address: url.href,
    run: (text, values) => ask(url.href, text, values),
    remove: async () => {
      await ask(testDatabase, `drop database ${name} with (force)`)
    },
  }
}

async function ask(
  address: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values])
    return rows
  } finally {
    await client.end()
  }
}
