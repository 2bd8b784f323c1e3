import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Scores the time reader on the corpora of a folder, with the scorer that lies there, and fails where a figure falls under its floor.
// The floors are in `bench/time-floor.json`: raise them with the change that raises the score.
type Triple = {
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly dateValue: number
}
type Measure = { readonly f1: number }
type Scores = { readonly strict: Measure; readonly relaxed: Measure; readonly value: Measure }

const folder = resolve(process.argv[2] ?? '../shared/temporal')
if (!existsSync(join(folder, 'score.mjs'))) {
  process.stdout.write(`score:time: no corpora at ${folder}; nothing scored\n`)
  process.exit(0)
}
// The scorer runs only under its own name, not under that of a link to it.
const scorer = realpathSync(join(folder, 'score.mjs'))
const floors: Record<string, Triple> = JSON.parse(
  readFileSync(new URL('time-floor.json', import.meta.url), 'utf8'),
)
const work = mkdtempSync(join(tmpdir(), 'score-time-'))
let hasFallen = false
for (const [name, floor] of Object.entries(floors)) {
  const corpus = join(folder, 'corpora', `${name}.json`)
  if (!existsSync(corpus)) continue
  const predictions = join(work, `${name}.ndjson`)
  const predict = new URL('../programs/time-predict.ts', import.meta.url).pathname
  writeFileSync(predictions, execFileSync(process.execPath, [predict, corpus], { maxBuffer: 1 << 28 }))
  const printed = execFileSync(process.execPath, [scorer, corpus, predictions, '--json'], {
    encoding: 'utf8',
  })
  const { all, dates } = JSON.parse(printed) as { all: Scores; dates: Scores }
  const scores: Triple = {
    strict: percent(all.strict),
    relaxed: percent(all.relaxed),
    value: percent(all.value),
    dateValue: percent(dates.value),
  }
  process.stdout.write(
    `${name}: strict ${scores.strict}, relaxed ${scores.relaxed}, value ${scores.value} (dates ${scores.dateValue})\n`,
  )
  for (const measure of ['strict', 'relaxed', 'value', 'dateValue'] as const) {
    if (scores[measure] >= floor[measure]) continue
    hasFallen = true
    process.stdout.write(`  ${measure} fell under its floor of ${floor[measure]}\n`)
  }
}
rmSync(work, { recursive: true })
process.exitCode = hasFallen ? 1 : 0

function percent(measure: Measure): number {
  return Math.round(measure.f1 * 1000) / 10
}
