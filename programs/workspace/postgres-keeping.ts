import { postgresJobs } from '../database/postgres-jobs.ts'
import { postgresLock } from '../database/postgres-lock.ts'
import { postgresLog } from '../database/postgres-log.ts'
import { postgresOriginals } from '../database/postgres-originals.ts'
import { postgresPool } from '../database/postgres-pool.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { decisionLogName } from './decision-log.ts'
import { documentLogName } from './document-log.ts'
import type { Keeping } from './keeping.ts'

/** What a workspace in a database is opened with. */
export type PostgresOptions = {
  readonly milliseconds: number
  readonly openRegister: (where: string) => Promise<RegisterDatabase>
  /** How long a document is left to a program that is not heard of. */
  readonly leaseSeconds?: number
}

/** So long a program may be silent before its documents are given to others. */
const leaseSeconds = 30

/** Opens the tables of a server that keep originals, logs, jobs and register; they are made where they are missing. */
export async function postgresKeeping(address: string, options: PostgresOptions): Promise<Keeping> {
  const { openRegister } = options
  const pool = await postgresPool(address)
  const lock = postgresLock(address, options.milliseconds)
  const documents = postgresLog(pool, documentLogName)
  return {
    where: withoutPassword(address),
    folder: null,
    originals: postgresOriginals(pool),
    documents,
    decisions: postgresLog(pool, decisionLogName),
    exclusively: lock.exclusively,
    openRegister: () => openRegister(address),
    openRegisterAt: openRegister,
    jobs: postgresJobs(pool, documents, options.leaseSeconds ?? leaseSeconds),
    async close() {
      await lock.close()
      await pool.end()
    },
  }
}

function withoutPassword(address: string): string {
  const url = new URL(address)
  url.password = ''
  return url.href
}
