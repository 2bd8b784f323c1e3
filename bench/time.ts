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

// The three are run in turn, and the fastest run of each counts: on a busy machine the others measure the neighbours.
const runs = 9
const best = { ours: 0, whole: 0, chrono: 0 }
for (let run = 0; run < runs; run++) {
  best.ours = Math.max(
    best.ours,
    speed(size, () => {
      for (const text of documents) findTimes(text, { reference: '2013-01-01' })
    }),
  )
  best.whole = Math.max(
    best.whole,
    speed(whole.length, () => findTimes(whole, { reference: '2013-01-01' })),
  )
  best.chrono = Math.max(
    best.chrono,
    speed(size, () => {
      for (const text of documents) casual.parse(text, reference)
    }),
  )
}

process.stdout.write(
  `text: ${(size / 1e6).toFixed(2)} million characters in ${documents.length} documents, fastest of ${runs} runs\n`,
)
process.stdout.write(`findTimes, document by document: ${best.ours.toFixed(1)} MB/s\n`)
process.stdout.write(`findTimes, one string:           ${best.whole.toFixed(1)} MB/s\n`)
process.stdout.write(`chrono-node, document by document: ${best.chrono.toFixed(1)} MB/s\n`)
process.stdout.write(
  `ratio to chrono-node: ${(best.ours / best.chrono).toFixed(1)} (one string against documents: ${(best.whole / best.ours).toFixed(2)})\n`,
)

function speed(characters: number, run: () => void): number {
  const begun = performance.now()
  run()
  return characters / 1e3 / (performance.now() - begun)
}
