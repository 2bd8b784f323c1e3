import type pg from 'pg'
import type { PostgresLog } from './postgres-log.ts'
import { inTransaction } from './postgres-pool.ts'

/** A document that waits to be read: what is asked, as text, and how often it was begun. */
export type Job = { readonly id: string; readonly request: string; readonly attempts: number }

/** A request with what it is the same by as another, and the document that it is about. */
export type WantedJob = { readonly document: string; readonly identity: string; readonly request: string }

/** What became of a job: a line for the log and what was read, or nothing new, or why it cannot be read. */
export type FinishedJob =
  | { readonly id: string; readonly record: string; readonly reading: string; readonly reader: string }
  | { readonly id: string; readonly problem: string | null }

/** How many jobs are in which state. */
export type JobCounts = {
  readonly waiting: number
  readonly taken: number
  readonly done: number
  readonly failed: number
}

/** Documents that wait to be read by any number of programs, each by one of them. */
export type Jobs = {
  /** Puts requests behind those that wait; one that waits already is not put twice. Says how many are new. */
  readonly put: (requests: readonly WantedJob[]) => Promise<number>
  /**
   * Takes some under a lease: they are given to nobody else as long as it is renewed.
   * Of those about one document, the next only when the one before is done.
   */
  readonly claim: (lease: string, count: number) => Promise<readonly Job[]>
  readonly renew: (lease: string) => Promise<void>
  /** In one transaction: lines, readings and the end of the jobs that are still under the lease; says which. */
  readonly finish: (lease: string, finished: readonly FinishedJob[]) => Promise<readonly string[]>
  /** Readings of lines that the register has not seen yet, by the numbers of the lines. */
  readonly readings: (reader: string, from: number) => Promise<ReadonlyMap<number, string>>
  /** Forgets the readings of lines that the register has seen. */
  readonly forget: (until: number) => Promise<void>
  readonly counts: () => Promise<JobCounts>
  /** The requests that failed, each with the reason, and takes them out. */
  readonly takeFailed: () => Promise<readonly { readonly request: string; readonly problem: string }[]>
}

/** So often a document is begun before it is given up: each time a whole program ended over it. */
const mostAttempts = 20

/** Makes the table of jobs, whose leases last so many seconds unless they are renewed. */
export function postgresJobs(pool: pg.Pool, documents: PostgresLog, leaseSeconds: number): Jobs {
  return {
    put: (requests) =>
      inTransaction(pool, async (client) => {
        const identities = requests.map(({ identity }) => identity)
        await client.query(
          `delete from job where identity = any($1::text[]) and state in ('done', 'failed')`,
          [identities],
        )
        const { rowCount } = await client.query(
          `insert into job (document, identity, request) select * from unnest($1::text[], $2::text[], $3::text[])
           on conflict (identity) do nothing`,
          [requests.map(({ document }) => document), identities, requests.map(({ request }) => request)],
        )
        return rowCount ?? 0
      }),
    async claim(lease, count) {
      await pool.query(
        `update job set state = 'failed', lease = null, problem = 'each program that read it ended over it'
         where state = 'taken' and until < now() and attempts >= $1`,
        [mostAttempts],
      )
      const { rows } = await pool.query<Job>(
        `update job set state = 'taken', lease = $1, until = now() + make_interval(secs => $2), attempts = attempts + 1
         where id in (
           select id from job as this where (state = 'waiting' or (state = 'taken' and until < now()))
             and not exists (
               select from job as before where before.document = this.document and before.id < this.id
                 and before.state in ('waiting', 'taken'))
           order by id limit $3 for update skip locked)
         returning id::text, request, attempts`,
        [lease, leaseSeconds, count],
      )
      return rows.toSorted((one, other) => Number(one.id) - Number(other.id))
    },
    async renew(lease) {
      await pool.query(
        `update job set until = now() + make_interval(secs => $2) where lease = $1 and state = 'taken'`,
        [lease, leaseSeconds],
      )
    },
    finish: (lease, finished) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `select id::text from job where id = any($1::bigint[]) and lease = $2 and state = 'taken' for update`,
          [finished.map(({ id }) => id), lease],
        )
        const mine = new Set(rows.map(({ id }) => id))
        const jobs = finished.filter(({ id }) => mine.has(id))
        const read = jobs.filter((job) => 'record' in job)
        const lines = await documents.appendIn(
          client,
          read.map(({ record }) => record),
        )
        await client.query(
          'insert into waiting_reading (line, reader, reading) select * from unnest($1::int[], $2::text[], $3::text[])',
          [
            lines.map(({ number }) => number),
            read.map(({ reader }) => reader),
            read.map(({ reading }) => reading),
          ],
        )
        const problems = jobs.map((job) => ('problem' in job ? job.problem : null))
        await client.query(
          `update job set lease = null, problem = ended.problem,
             state = case when ended.problem is null then 'done' else 'failed' end
           from unnest($1::bigint[], $2::text[]) as ended (id, problem) where job.id = ended.id`,
          [jobs.map(({ id }) => id), problems],
        )
        return [...mine]
      }),
    async readings(reader, from) {
      const { rows } = await pool.query<{ line: number; reading: string }>(
        'select line, reading from waiting_reading where reader = $1 and line > $2',
        [reader, from],
      )
      return new Map(rows.map(({ line, reading }) => [line, reading]))
    },
    async forget(until) {
      await pool.query('delete from waiting_reading where line <= $1', [until])
    },
    async counts() {
      const { rows } = await pool.query<{ state: keyof JobCounts; count: number }>(
        'select state, count(*)::int as count from job group by state',
      )
      const counts = new Map(rows.map(({ state, count }) => [state, count]))
      const of = (state: keyof JobCounts) => counts.get(state) ?? 0
      return { waiting: of('waiting'), taken: of('taken'), done: of('done'), failed: of('failed') }
    },
    async takeFailed() {
      const { rows } = await pool.query<{ request: string; problem: string | null }>(
        `delete from job where state = 'failed' returning request, problem`,
      )
      return rows.map(({ request, problem }) => ({ request, problem: problem ?? 'for no known reason' }))
    },
  }
}
