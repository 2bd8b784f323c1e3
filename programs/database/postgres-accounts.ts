import pg from 'pg'
import { isKeptAccount, type KeptAccount, type KeptAccounts } from '../server/accounts/account.ts'

const schema = 'regesta_keep'
const table = `
  create schema if not exists ${schema};
  create table if not exists ${schema}.account (name text primary key, data text not null)`

/** Any number that no other program is likely to lock by. */
const makers = 7_341_561

/** After so long it is looked again who may use the server. */
const fresh = 1000

/** The users of a workspace in a database; close it at the end. */
export async function postgresAccounts(
  address: string,
): Promise<KeptAccounts & { readonly close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: address, max: 2, options: '-c synchronous_commit=on' })
  // A connection that breaks while nobody uses it is replaced; who uses one is told.
  pool.on('error', () => undefined)
  await alone(pool, (client) => client.query(table))
  let looked = Number.NEGATIVE_INFINITY
  let known: Promise<readonly KeptAccount[]> = Promise.resolve([])
  return {
    read() {
      const now = performance.now()
      if (now - looked >= fresh) {
        looked = now
        known = accountsIn(pool)
        known.catch(() => {
          looked = Number.NEGATIVE_INFINITY
        })
      }
      return known
    },
    async change(change) {
      const changed = await alone(pool, async (client) => {
        const accounts = change(await accountsIn(client))
        await client.query(`delete from ${schema}.account`)
        for (const account of accounts)
          await client.query(`insert into ${schema}.account (name, data) values ($1, $2)`, [
            account.name,
            JSON.stringify(account),
          ])
        return accounts
      })
      looked = Number.NEGATIVE_INFINITY
      return changed
    },
    close: () => pool.end(),
  }
}

async function accountsIn(client: Pick<pg.Pool, 'query'>): Promise<readonly KeptAccount[]> {
  const { rows } = await client.query<{ data: string }>(`select data from ${schema}.account order by name`)
  return rows.map(({ data }) => {
    const account: unknown = JSON.parse(data)
    if (isKeptAccount(account)) return account
    throw new Error('the table of users holds a row that is no user; put back a backup of the database')
  })
}

async function alone<Answer>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [makers])
    const answer = await work(client)
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    // A connection that failed may be in any state.
    client.release(true)
    throw error
  }
}
