import pg from 'pg'

/** The tables in which a server keeps what people gave it, apart from those of the register. */
const schema = 'regesta_keep'

const tables = `
  create table if not exists original (hash text primary key, bytes bytea not null);
  create table if not exists log_line (
    log text not null, number integer not null, line text not null, primary key (log, number));
  create table if not exists waiting_reading (line integer primary key, reader text not null, reading text not null);
  create table if not exists job (
    id bigint generated always as identity primary key, document text not null, identity text not null unique,
    request text not null, state text not null default 'waiting', lease text, until timestamptz, attempts integer not null default 0,
    problem text);
  create index if not exists job_by_state on job (state, id);
  create index if not exists job_by_document on job (document, id)`

/** Any number that no other program is likely to lock by. */
const makers = 7_341_560

/** Opens connections to the tables, which are made where they are missing. */
export async function postgresPool(address: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    // A commit is acknowledged when it is on the disk, whatever the server has as its custom.
    options: `-c search_path=${schema} -c synchronous_commit=on`,
  })
  // A connection that breaks while nobody uses it is replaced; who uses one is told.
  pool.on('error', () => undefined)
  try {
    await inTransaction(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [makers])
      await client.query(`create schema if not exists ${schema}`)
      await client.query(tables)
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  return pool
}

/** Does work in one transaction: all of it or nothing. */
export async function inTransaction<Answer>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('begin')
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
