import { existsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openRegisterDatabase } from '../programs/database/open-register-database.ts'
import type { RegisterDatabase } from '../programs/database/register-database.ts'
import { facetFields } from '../src/register/facet.ts'
import { parseQuery } from '../src/register/parse-query.ts'
import type { Query } from '../src/register/query.ts'
import { askQueries } from './ask-queries.ts'
import { loadEntries } from './load-entries.ts'
import { fixtureReadings, varyReading } from './vary-readings.ts'

// How long questions take of a register of many entries: each query with a page of entries and all facets.
//
//   node bench/ask.ts --entries 1000000 --at million.sqlite
//   node bench/ask.ts --entries 1000000 --at postgres://…
//
// The register is made where it is not there yet.
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    at: { type: 'string', default: join(tmpdir(), 'regesta-bench-ask.sqlite') },
    queries: { type: 'string', default: '400' },
  },
})
const wanted = Number(values.entries)
const isDatabase = /^postgres(?:ql)?:/.test(values.at)

if (isDatabase || !existsSync(values.at)) await load()

const started = performance.now()
const register = await openRegisterDatabase(values.at)
const { total } = await register.ask({ ask: 'everything' }, { order: 'date', limit: 1, after: null })
const opened = performance.now() - started
const queries = askQueries(Number(values.queries)).map((text) => ({ text, query: queryOf(text) }))
const first = await timesOf(register)
const again = await timesOf(register)
await register.close()

console.log(
  `${total} entries in ${register.dialect}, ${availableParallelism()} cores, Node ${process.version}`,
)
console.log(`open and first question: ${Math.round(opened)} ms`)
console.log(`${queries.length} queries, each asked for the first time: ${said(first)}`)
console.log(`the same again: ${said(again)}`)
const slowest = [...first].sort((one, other) => other.cpu - one.cpu).slice(0, 8)
for (const { text, time, cpu, found } of slowest)
  console.log(`  ${Math.round(time)} ms (${Math.round(cpu)} of the processor)  ${text}  (${found})`)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)

type Timed = { readonly text: string; readonly time: number; readonly cpu: number; readonly found: number }

async function timesOf(database: RegisterDatabase): Promise<Timed[]> {
  const times: Timed[] = []
  for (const { text, query } of queries) {
    const begun = performance.now()
    const used = process.cpuUsage()
    const answer = await database.ask(query, { order: 'date', limit: 50, after: null })
    await database.facets(query, facetFields, 10)
    const { user, system } = process.cpuUsage(used)
    times.push({ text, time: performance.now() - begun, cpu: (user + system) / 1000, found: answer.total })
  }
  return times
}

function said(times: readonly Timed[]): string {
  return `${spread(times.map(({ time }) => time))}; of the processor ${spread(times.map(({ cpu }) => cpu))}`
}

// Beside other work on the machine the time of the processor says more.
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`
}

function queryOf(text: string): Query {
  const parsed = parseQuery(text)
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.problem}`)
  return parsed.query
}

async function load(): Promise<void> {
  const dialect = isDatabase
    ? await (await import('../programs/database/postgres.ts')).postgresDialect(values.at)
    : (await import('../programs/database/sqlite.ts')).sqliteDialect(values.at)
  const base = fixtureReadings()
  let made = 0
  let number = 0
  while (made < wanted) {
    const readings = Array.from({ length: 500 }, () => {
      const reading = base[number % base.length]
      if (reading === undefined) throw new Error('there are no fixtures')
      return varyReading(reading, number++)
    })
    made += await loadEntries(dialect, readings, made === 0)
    console.error(`${made} of ${wanted} entries are made`)
  }
  await dialect.close()
}
