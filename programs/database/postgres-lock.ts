import pg from 'pg'

/** Any number that no other program is likely to lock by. */
const writers = 7_341_561

/** Lets one writer at a time do its work, among all programs that use a database. */
export type PostgresLock = {
  readonly exclusively: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Makes the lock; the server frees it when the connection ends, however it ends. */
export function postgresLock(address: string, milliseconds: number): PostgresLock {
  let client: pg.Client | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function connected(): Promise<pg.Client> {
    if (client !== null) return client
    const made = new pg.Client({ connectionString: address })
    made.on('error', () => {
      client = null
    })
    await made.connect()
    await made.query(`set lock_timeout = ${Math.round(milliseconds)}`)
    client = made
    return made
  }

  async function hold<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const holder = await connected()
    try {
      await holder.query('select pg_advisory_lock($1)', [writers])
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === '55P03')
        throw new Error(
          `another program has been writing to this workspace for ${Math.round(milliseconds / 1000)} s; try again when it is done`,
        )
      throw error
    }
    try {
      return await work()
    } finally {
      // Where the connection broke, the server has freed it; two that then write at once are kept apart by the
      // numbers of the lines.
      await holder.query('select pg_advisory_unlock($1)', [writers]).catch(() => undefined)
    }
  }

  return {
    exclusively(work) {
      const answer = last.then(() => hold(work))
      last = answer.catch(() => undefined)
      return answer
    },
    async close() {
      await last
      await client?.end()
      client = null
    },
  }
}
