import type pg from 'pg'
import { type Originals, sound } from '../workspace/originals.ts'

/** Originals in a table; each is on the disk of the server when it is written. */
export function postgresOriginals(pool: pg.Pool): Originals {
  return {
    async has(hash) {
      const { rowCount } = await pool.query('select from original where hash = $1', [hash])
      return rowCount === 1
    },
    async read(hash) {
      const { rows } = await pool.query<{ bytes: Buffer }>('select bytes from original where hash = $1', [
        hash,
      ])
      const bytes = rows[0]?.bytes
      if (bytes === undefined)
        throw new Error(`the original ${hash} is missing; put back a backup of the database`)
      return sound(hash, bytes)
    },
    async write(hash, bytes) {
      await pool.query('insert into original (hash, bytes) values ($1, $2) on conflict (hash) do nothing', [
        hash,
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ])
    },
    settle: async () => undefined,
    async hashes() {
      const { rows } = await pool.query<{ hash: string }>(
        'select hash from original order by hash collate "C"',
      )
      return rows.map(({ hash }) => hash)
    },
  }
}
