import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type GoldEntry,
  type GoldFinding,
  jsonLines,
  type PrintedEntry,
  type PrintedFinding,
} from './gold.ts'
import { runRegesta } from './run-regesta.ts'
import { type EntryScore, type FindingScore, type Miss, scoreEntries, scoreFindings } from './score-gold.ts'

const folder = new URL('../fixtures/', import.meta.url)

/** One fixture with the scores of what the built program prints of it. */
export type FixtureScore = {
  readonly name: string
  readonly entries: EntryScore
  readonly findings: FindingScore
  /** What of its gold is missed, the name of the fixture before it. */
  readonly misses: readonly Miss[]
}

/** Scores every fixture that has gold. */
export function scoreFixtures(): FixtureScore[] {
  const ending = '.entries.jsonl'
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => scoreFixture(name.slice(0, -ending.length)))
}

function scoreFixture(name: string): FixtureScore {
  const printed = (command: string) =>
    runRegesta(command, fileURLToPath(new URL(`${name}.txt`, folder)), '--format', 'ndjson')
  const entries = scoreEntries(
    goldOf<GoldEntry>(`${name}.entries.jsonl`),
    jsonLines<PrintedEntry>(printed('read')).filter(({ type }) => type === 'entry'),
  )
  const findings = scoreFindings(
    goldOf<GoldFinding>(`${name}.findings.jsonl`),
    jsonLines<PrintedFinding>(printed('check')).filter(({ type }) => type === 'finding'),
  )
  const misses = [...entries.misses, ...findings.misses]
  return {
    name,
    entries,
    findings,
    misses: misses.map(({ what, details }) => ({ what: `${name} ${what}`, details })),
  }
}

function goldOf<Row>(file: string): Row[] {
  return jsonLines<Row>(readFileSync(new URL(file, folder), 'utf8'))
}
