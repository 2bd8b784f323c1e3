import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { casual } from 'chrono-node'
import { findTimes } from '../src/time/find-times.ts'
import { proseOf } from './time-prose.ts'

// Speed of the time reader beside chrono-node, in one run on one core: documents one by one, and the same text as one string.
type CorpusDocument = { readonly text: string }

const folder = resolve(process.argv[2] ?? '../shared/temporal')
const corpora = ['milestones-us', 'wikiwars-dev', 'meantime'].map((name) =>
  join(folder, 'corpora', `${name}.json`),
)
const source = corpora.every((path) => existsSync(path))
  ? corpora
      .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as CorpusDocument[])
      .map(({ text }) => text)
  : proseOf(400)
const documents: string[] = []
let size = 0
for (let at = 0; size < 2_000_000; at = (at + 1) % source.length) {
  const text = source[at] ?? ''
  documents.push(text)
  size += text.length
}
const reference = new Date(Date.UTC(2013, 0, 1, 12))
const whole = documents.join('\n\n')

const ours = medianSpeed(9, size, () =>
  documents.reduce((sum, text) => sum + findTimes(text, { reference: '2013-01-01' }).length, 0),
)
const oursWhole = medianSpeed(7, whole.length, () => findTimes(whole, { reference: '2013-01-01' }).length)
const chrono = medianSpeed(3, size, () =>
  documents.reduce((sum, text) => sum + casual.parse(text, reference).length, 0),
)

process.stdout.write(`text: ${(size / 1e6).toFixed(2)} million characters in ${documents.length} documents\n`)
process.stdout.write(`findTimes, document by document: ${ours.toFixed(1)} MB/s\n`)
process.stdout.write(`findTimes, one string:           ${oursWhole.toFixed(1)} MB/s\n`)
process.stdout.write(`chrono-node, document by document: ${chrono.toFixed(1)} MB/s\n`)
process.stdout.write(
  `ratio to chrono-node: ${(ours / chrono).toFixed(1)} (one string against documents: ${(oursWhole / ours).toFixed(2)})\n`,
)

function medianSpeed(runs: number, characters: number, run: () => number): number {
  run()
  const speeds: number[] = []
  for (let at = 0; at < runs; at++) {
    const begun = performance.now()
    run()
    speeds.push(characters / 1e3 / (performance.now() - begun))
  }
  speeds.sort((one, other) => one - other)
  return speeds[runs >> 1] ?? 0
}
