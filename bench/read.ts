import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readShippedAuthority } from '../dist/programs/shipped-authority.js'
import { expectShortLives } from '../dist/programs/short-lives.js'
import { fromPlain, read } from '../dist/src/index.js'
import { composeProse } from './compose-prose.ts'

// The whole of `read` against what others do of it, in one run on the same prose, document by document.
// All of them in V8 as the program sets it.
expectShortLives()

const characters = 2_000_000
const rounds = 5

const authority = readShippedAuthority()
const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
const day = new Date(Date.UTC(2020, 0, 1))

const contestants: readonly { readonly name: string; readonly run: (text: string) => number }[] = [
  { name: 'regesta: the whole of read', run: (text) => readDocument(text).entries.length },
  { name: 'wink-nlp: sentences, tags, entities', run: (text) => wink.readDoc(text).entities().length() },
  { name: 'chrono-node: dates', run: (text) => chrono.parse(text, day).length },
]

const prose = composeProse(characters)
const bytes = sizeOf(prose)
const words = prose.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
print(
  `${(bytes / 1e6).toFixed(2)} MB of prose, ${words} words, ${prose.length} documents; median of ${rounds} runs after one to warm up`,
)

// Turn by turn, so that a busy moment of the machine strikes all alike.
const times = contestants.map(() => [] as number[])
for (let round = 0; round <= rounds; round++) {
  for (const [index, { run }] of contestants.entries()) {
    const seconds = measure(() => prose.reduce((sum, text) => sum + run(text), 0))
    if (round > 0) times[index]?.push(seconds)
  }
}
const [own = 0, ...others] = times.map(median)
for (const [index, { name }] of contestants.entries()) {
  const seconds = [own, ...others][index] ?? 0
  const ratio = index === 0 ? '' : `, read is ${(seconds / own).toFixed(2)} times as fast`
  print(
    `${name.padEnd(38)} ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(words / seconds)} words/s${ratio}`,
  )
}

print('\none document of so many MB:')
for (const size of [2, 4, 8]) {
  const text = composeProse(size * 1e6).join('\n\n')
  const seconds = median([1, 2, 3].map(() => measure(() => readDocument(text).entries.length)))
  print(`${size} MB: ${seconds.toFixed(2)} s, ${(sizeOf([text]) / 1e6 / seconds).toFixed(2)} MB/s`)
}

const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))
const sample = fileURLToPath(new URL('../fixtures/azerbaijan-oic.txt', import.meta.url))
const cold = Array.from({ length: 9 }, () =>
  measure(() => execFileSync(process.execPath, [program, 'read', sample]).length),
)
print(
  `\ncold start of regesta read on the sample: ${(1000 * median(cold)).toFixed(0)} ms, median of ${cold.length}`,
)

function readDocument(text: string) {
  return read(fromPlain.read(text, { id: 'sha256:bench', name: 'bench.txt', language: 'en' }), authority)
}

function measure(work: () => number): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
