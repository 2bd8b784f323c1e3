import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonLines, type PrintedFinding } from './gold.ts'
import { readKnownMisses, writeKnownMisses } from './known-misses.ts'
import { runRegesta } from './run-regesta.ts'
import { type FixtureScore, scoreFixtures } from './score-fixtures.ts'
import { ratesOf } from './score-gold.ts'

// Scores the program against its own gold, and against that of ../shared where it is there. No score may fall below
// bench/score-floor.json; `npm run score -- --update` raises the floor and brings fixtures/known-misses.txt up to date.

type Measure = {
  readonly name: string
  readonly must: number
  readonly aim: number
  readonly now: number
  /** True where less is better. */
  readonly isLimit?: true
}

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const fixtures = folder('fixtures')
const shared = folder('../shared')
const floorFile = folder('bench/score-floor.json')
const missesFile = join(fixtures, 'known-misses.txt')
const sample = 'azerbaijan-oic'

const scored = scoreFixtures()
const misses = scored.flatMap((fixture) => fixture.misses)
report([...ownMeasures(), ...(existsSync(join(shared, 'score/score.mjs')) ? scoreShared() : [])])

function ownMeasures(): Measure[] {
  const isSample = ({ name }: FixtureScore) => name === sample
  const [first, others] = [scored.filter(isSample), scored.filter((fixture) => !isSample(fixture))]
  const rates = ratesOf(first.map(({ entries }) => entries))
  const otherRates = ratesOf(others.map(({ entries }) => entries))
  return [
    { name: 'sample: entries found, F1', must: 85, aim: 95, now: rates.found },
    { name: 'sample: entries exact, F1', must: 75, aim: 90, now: rates.exact },
    { name: 'sample: dates of those found, %', must: 90, aim: 97, now: rates.dates },
    { name: 'sample: parties of those found, %', must: 75, aim: 90, now: rates.parties },
    { name: `sample: findings met, of ${sum(first, 'required')}`, must: 30, aim: 33, now: sum(first, 'met') },
    { name: 'other fixtures: entries found, F1', must: 70, aim: 85, now: otherRates.found },
    { name: 'other fixtures: entries exact, F1', must: 58, aim: 75, now: otherRates.exact },
    { name: 'other fixtures: dates of those found, %', must: 90, aim: 97, now: otherRates.dates },
    { name: 'other fixtures: parties of those found, %', must: 65, aim: 85, now: otherRates.parties },
    {
      name: 'other fixtures: findings met, %',
      must: 60,
      aim: 85,
      now: (100 * sum(others, 'met')) / sum(others, 'required'),
    },
  ]
}

function sum(fixtures: readonly FixtureScore[], count: 'met' | 'required'): number {
  return fixtures.reduce((total, { findings }) => total + findings[count], 0)
}

/** The four other documents together, and the clean ones, by the scorer that lies beside them. */
function scoreShared(): Measure[] {
  const temporary = mkdtempSync(join(tmpdir(), 'regesta-score-'))
  try {
    const gold = join(shared, 'gold')
    const names = readdirSync(gold)
      .filter((name) => name.endsWith('.txt') && !name.startsWith(sample))
      .map((name) => name.slice(0, -'.txt'.length))
    const score = (mode: 'entries' | 'findings', command: string) => {
      const pairs = names.map((name) => {
        const printed = join(temporary, `${name}.${mode}.ndjson`)
        writeFileSync(printed, runRegesta(command, join(gold, `${name}.txt`), '--format', 'ndjson'))
        return `${join(gold, `${name}.${mode}.jsonl`)}\t${printed}`
      })
      const list = join(temporary, `${mode}.txt`)
      writeFileSync(list, pairs.join('\n'))
      const scorer = join(shared, 'score/score.mjs')
      return JSON.parse(
        execFileSync(process.execPath, [scorer, mode, '--pairs', list, '--json'], { encoding: 'utf8' }),
      )
    }
    const entries = score('entries', 'read')
    const findings = score('findings', 'check')
    return [
      { name: 'others: entries found, F1', must: 70, aim: 85, now: 100 * entries.found.f1 },
      { name: 'others: entries exact, F1', must: 58, aim: 75, now: 100 * entries.exact.f1 },
      { name: 'others: dates of those found, %', must: 90, aim: 97, now: 100 * entries.attributes.date },
      { name: 'others: parties of those found, %', must: 65, aim: 85, now: 100 * entries.attributes.parties },
      { name: 'others: findings met, %', must: 60, aim: 85, now: 100 * findings.recall },
      { name: 'clean texts: false alarms', must: 4, aim: 0, now: falseAlarms(), isLimit: true },
    ]
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function falseAlarms(): number {
  const printed = runRegesta('check', join(shared, 'clean'), '--format', 'ndjson')
  const findings = jsonLines<PrintedFinding>(printed).filter(({ type }) => type === 'finding')
  return findings.filter(({ severity }) => severity !== 'hint').length
}

function report(measures: readonly Measure[]): void {
  const floor: Readonly<Record<string, number>> = existsSync(floorFile)
    ? JSON.parse(readFileSync(floorFile, 'utf8'))
    : {}
  const fallen = measures.filter(({ name, now, isLimit }) => {
    const before = floor[name]
    if (before === undefined) return false
    return isLimit === true ? rounded(now) > before : rounded(now) < before
  })
  const rows = measures.map(({ name, must, aim, now, isLimit }) => {
    const isMet = isLimit === true ? now <= must : now >= must
    return [
      name,
      String(must),
      String(aim),
      rounded(now).toFixed(1),
      String(floor[name] ?? '-'),
      isMet ? '' : 'below',
    ]
  })
  print([['measure', 'must', 'aim', 'now', 'floor', ''], ...rows])
  if (process.argv.includes('--misses'))
    for (const { what, details } of misses) console.log(`${what} — ${details}`)
  if (process.argv.includes('--update')) {
    update(measures, floor)
    return
  }
  for (const { name } of fallen) console.log(`fallen: ${name}`)
  if (fallen.length > 0) process.exitCode = 1
}

function update(measures: readonly Measure[], floor: Readonly<Record<string, number>>): void {
  const raised = measures.map(({ name, now, isLimit }): [string, number] => {
    const before = floor[name] ?? rounded(now)
    return [name, isLimit === true ? Math.min(before, rounded(now)) : Math.max(before, rounded(now))]
  })
  writeFileSync(floorFile, `${JSON.stringify({ ...floor, ...Object.fromEntries(raised) }, null, 2)}\n`)
  const known = existsSync(missesFile)
    ? readKnownMisses(readFileSync(missesFile, 'utf8'))
    : new Map<string, string>()
  writeFileSync(missesFile, writeKnownMisses(misses, known))
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
}

function rounded(value: number): number {
  return Math.floor(value * 10 + 1e-9) / 10
}
