import type pg from 'pg'
import type { HashedLog } from '../workspace/hashed-log.ts'
import { chainLines, emptyLog, type LogHead, type LogLine, readLine } from '../workspace/log-lines.ts'
import { inTransaction } from './postgres-pool.ts'

/** A log in a table, which can also be appended to in a transaction of others. */
export type PostgresLog = HashedLog & {
  readonly appendIn: (client: pg.PoolClient, records: readonly string[]) => Promise<readonly LogLine[]>
}

/** Opens a log whose lines are rows; two that append at once cannot both have the next number. */
export function postgresLog(pool: pg.Pool, name: string): PostgresLog {
  const empty: LogHead = emptyLog(name)
  let lines: readonly LogLine[] = []

  const head = (known: readonly LogLine[]): LogHead => {
    const last = known.at(-1)
    return last === undefined ? empty : { lines: known.length, hash: last.hash }
  }

  async function refreshed(client: pg.Pool | pg.PoolClient): Promise<readonly LogLine[]> {
    // With the last known line, to see that it is still the same.
    const { rows } = await client.query<{ number: number; line: string }>(
      'select number, line from log_line where log = $1 and number >= $2 order by number',
      [name, lines.length],
    )
    const isSame = lines.length === 0 || rows[0]?.line === lines.at(-1)?.text
    if (!isSame) {
      lines = []
      return refreshed(client)
    }
    const added: LogLine[] = []
    let before = head(lines).hash
    for (const { number, line } of rows) {
      if (number <= lines.length) continue
      const read = number === lines.length + added.length + 1 ? readLine(line, number, before) : null
      if (read === null)
        throw new Error(
          `the log of ${name}: line ${lines.length + added.length + 1} was changed: its hash is not that of its words and the line before; put back a backup of the database`,
        )
      added.push(read)
      before = read.hash
    }
    return added.length === 0 ? lines : [...lines, ...added]
  }

  async function insert(client: pg.PoolClient, added: readonly LogLine[]): Promise<void> {
    await client.query(
      'insert into log_line (log, number, line) select $1, * from unnest($2::int[], $3::text[])',
      [name, added.map(({ number }) => number), added.map(({ text }) => text)],
    )
  }

  async function appendIn(client: pg.PoolClient, records: readonly string[]): Promise<readonly LogLine[]> {
    const known = await refreshed(client)
    const added = chainLines(head(known), records)
    if (added.length > 0) await insert(client, added)
    return added
  }

  return {
    async lines() {
      lines = await refreshed(pool)
      return lines
    },
    appendIn,
    append: (records) => inTransaction(pool, (client) => appendIn(client, records)),
    async takeOver(taken) {
      await inTransaction(pool, async (client) => {
        if ((await refreshed(client)).length > 0) throw new Error(`the log of ${name} is not empty`)
        await insert(client, taken)
      })
    },
    mend: async () => 0,
    tornBytes: () => 0,
  }
}
