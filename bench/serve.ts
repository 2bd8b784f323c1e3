import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeProse } from './compose-prose.ts'

// A server under load: so many connections, each asking again as soon as it is answered, for so many seconds.
// node bench/serve.ts [documents] [connections] [seconds]
const [documents = 1000, connections = 50, seconds = 60] = process.argv.slice(2).map(Number)
const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'regesta-serve-'))
const workspace = join(folder, 'workspace')
let seed = 20_061_121

try {
  const texts = composeProse(documents * 16_000).slice(0, documents)
  const names = texts.map((text, index) => {
    const path = join(folder, `${String(index).padStart(5, '0')}.txt`)
    writeFileSync(path, text)
    return path
  })
  await run(['add', '--workspace', workspace, ...names])
  const server = spawn(process.execPath, [program, 'serve', '--workspace', workspace, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let mistakes = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) if (line.includes('"level":"error"')) mistakes += `${line}\n`
  })
  const address = await new Promise<string>((resolve) =>
    server.stdout.once('data', (data) => resolve(String(data).trim())),
  )
  try {
    await load(address, server.pid ?? 0)
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.on('close', resolve))
  }
  process.stdout.write(mistakes.slice(0, 4000))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

type Asked = { readonly name: string; readonly path: string; readonly body?: object }

async function load(address: string, pid: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const overview = await json(address, '/api/overview', agent)
  process.stdout.write(
    `${overview.documents} documents, ${overview.entries} entries; ${connections} connections, ${seconds} s\n`,
  )
  const next = await questions(address, agent)
  const times = new Map<string, number[]>()
  const failures = new Map<string, number>()
  let bytes = 0
  const before = processorSeconds(pid)
  const end = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const asked = next()
        const began = performance.now()
        const { status, length } = await send(address, asked, agent)
        bytes += length
        const known = times.get(asked.name) ?? []
        times.set(asked.name, known)
        known.push(performance.now() - began)
        if (status !== 200 && status !== 201) {
          const failure = `${asked.name} ${status}`
          failures.set(failure, (failures.get(failure) ?? 0) + 1)
        }
      }
    }),
  )
  const processor = processorSeconds(pid) - before
  const all = [...times.values()].flat()
  for (const [name, own] of [...times].sort(([one], [other]) => (one < other ? -1 : 1))) tell(name, own)
  tell('all', all)
  process.stdout.write(
    `${Math.round(all.length / seconds)} answers/s, ${((processor * 1000) / all.length).toFixed(1)} ms of processor each, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s; ${failures.size === 0 ? 'no error' : `errors: ${[...failures].map(([failure, count]) => `${count} × ${failure}`).join(', ')}`}\n`,
  )
  const over = percentile(all, 0.99)
  if (failures.size > 0 || over > 500) process.exitCode = 1
  agent.destroy()
}

// What people and programs ask of a server: mostly lists and counts, now and then a whole document or a decision.
async function questions(address: string, agent: Agent): Promise<() => Asked> {
  const { entries } = await json(address, '/api/entries?limit=500', agent)
  const { documents: listed } = await json(address, '/api/documents?limit=200', agent)
  const { facets } = await json(address, '/api/facets?fields=place,body,person,series&limit=200', agent)
  const valuesOf = (field: string): { value: string; label: string }[] =>
    facets.find((facet: { field: string }) => facet.field === field)?.values ?? []
  const places = valuesOf('place')
  const entities = [...valuesOf('body'), ...valuesOf('person')]
  const series = valuesOf('series')
  const words = [
    'treaty',
    'council',
    'visit',
    'president',
    'conference',
    'war',
    'signed',
    'founded',
    'army',
    'minister',
  ]
  const queries: readonly (() => string)[] = [
    () => pick(words),
    () => `${pick(words)} ${pick(words)}`,
    () =>
      `kind:${pick(['act', 'meeting', 'visit', 'incident', 'founding'])} date:${1800 + below(200)}..${1900 + below(120)}`,
    () => `place:"${pick(places).label}"`,
    () => `entity:"${pick(entities).value}"`,
    () => `${pick(words)} -${pick(words)} status:held`,
    () => `place:"${pick(places).label}" OR ${pick(words)}`,
  ]
  const q = () => encodeURIComponent(pick(queries)())
  const weighed: readonly (readonly [number, () => Asked])[] = [
    [
      30,
      () => ({
        name: 'entries',
        path: `/api/entries?q=${q()}&order=${pick(['date', 'relevance'])}&limit=50`,
      }),
    ],
    [16, () => ({ name: 'facets', path: `/api/facets?q=${q()}` })],
    [16, () => ({ name: 'entry', path: `/api/entries/${pick<{ id: string }>(entries).id}` })],
    [6, () => ({ name: 'timeline', path: `/api/timeline?q=${q()}&limit=2000` })],
    [2, () => ({ name: 'graph', path: `/api/graph?q=${q()}&limit=500` })],
    [2, () => ({ name: 'map', path: `/api/map?q=${q()}&limit=500` })],
    [5, () => ({ name: 'document', path: `/api/documents/${pick<{ id: string }>(listed).id}` })],
    [3, () => ({ name: 'documents', path: '/api/documents?limit=50' })],
    [4, () => ({ name: 'overview', path: '/api/overview' })],
    [
      4,
      () => ({
        name: 'findings',
        path: `/api/findings?limit=50&document=${pick<{ id: string }>(listed).id}`,
      }),
    ],
    [3, () => ({ name: 'queue', path: `/api/queue?limit=50&document=${pick<{ id: string }>(listed).id}` })],
    [4, () => ({ name: 'entities', path: `/api/entities?like=${encodeURIComponent(pick(entities).label)}` })],
    [
      2,
      () => ({ name: 'entity', path: `/api/entities/${encodeURIComponent(pick(entities).value)}?limit=200` }),
    ],
    [1, () => ({ name: 'series', path: `/api/series/${encodeURIComponent(pick(series).value)}` })],
    [1, () => ({ name: 'history', path: `/api/entries/${pick<{ id: string }>(entries).id}/history` })],
    [
      1,
      () => ({
        name: 'decide',
        path: '/api/decisions',
        body: { verdict: { verdict: 'accept', entry: pick<{ id: string }>(entries).id }, why: null },
      }),
    ],
  ]
  const bag = weighed.flatMap(([weight, make]) => Array.from({ length: weight }, () => make))
  return () => pick(bag)()
}

function send(
  address: string,
  { path, body }: Asked,
  agent: Agent,
): Promise<{ status: number; length: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}${path}`,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'content-type': 'application/json', 'if-match': '*' },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () => {
          const all = Buffer.concat(pieces)
          resolve({ status: response.statusCode ?? 0, length: all.length, text: all.toString() })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

async function json(address: string, path: string, agent: Agent) {
  return JSON.parse((await send(address, { name: '', path }, agent)).text)
}

function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' })
  return new Promise((resolve, reject) =>
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`regesta ${args[0]} ended with ${code}`)),
    ),
  )
}

function tell(name: string, times: readonly number[]): void {
  const figure = (share: number) => `${Math.round(percentile(times, share))}`.padStart(6)
  process.stdout.write(
    `${name.padEnd(12)}${String(times.length).padStart(8)}   p50${figure(0.5)}   p95${figure(0.95)}   p99${figure(0.99)}   max${figure(1)} ms\n`,
  )
}

// Of all threads of the server; 0 where there is no /proc, which counts in hundredths of a second.
function processorSeconds(pid: number): number {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return (user + system) / 100
  } catch {
    return 0
  }
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function pick<T>(list: readonly T[]): T {
  const found = list[below(list.length)]
  if (found === undefined) throw new Error('nothing to pick from; give more documents')
  return found
}

// The same numbers every time (a linear congruence; Numerical Recipes, 7.1).
function below(limit: number): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return Math.floor((seed / 4_294_967_296) * limit)
}
