import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Texts on the machine, for measuring only: corpora where they are, else the fixtures.
const corpora = fileURLToPath(new URL('../../shared/', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

/**
 * Varied prose of so many characters, as documents of about 16 kB.
 * Each paragraph comes once; where more is asked for than there is, they come again in another order with other numbers.
 */
export function composeProse(characters: number): string[] {
  const paragraphs = sourceTexts().flatMap((text) => text.split(/\n{2,}/))
  const random = randomNumbers(20_061_121)
  const documents: string[] = []
  let length = 0
  for (let round = 0; length < characters; round++) {
    for (const paragraph of shuffled(paragraphs, random)) {
      const words = round === 0 ? paragraph : withOtherNumbers(paragraph, round)
      const last = documents.at(-1)
      if (last === undefined || last.length > 16_000) documents.push(words)
      else documents[documents.length - 1] = `${last}\n\n${words}`
      length += words.length + 2
      if (length >= characters) break
    }
  }
  return documents
}

function sourceTexts(): string[] {
  const files = ['milestones-us', 'wikiwars-dev', 'meantime', 'visits-us-before-1980', 'ancienttimes-sample']
  const ofCorpora = files
    .map((name) => `${corpora}temporal/corpora/${name}.json`)
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const documents: readonly { readonly text: string }[] = JSON.parse(readFileSync(path, 'utf8'))
      // Short notes make a paragraph together.
      const isShort = documents.every(({ text }) => text.length < 2000)
      return isShort ? joinedByTen(documents.map(({ text }) => text)) : documents.map(({ text }) => text)
    })
  const folders = ofCorpora.length > 0 ? [`${corpora}gold/`, `${corpora}clean/`] : [fixtures]
  const plain = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}${name}`))
    .filter((path) => path.endsWith('.txt') && !path.endsWith('known-misses.txt'))
  return [...ofCorpora, ...plain.map((path) => readFileSync(path, 'utf8'))]
}

function joinedByTen(texts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(texts.length / 10) }, (_, index) =>
    texts.slice(10 * index, 10 * index + 10).join(' '),
  )
}

// Years stay years, days stay days: only the last digit moves.
function withOtherNumbers(paragraph: string, round: number): string {
  return paragraph.replace(/\d\b/g, (digit) => String((Number(digit) + round) % 10))
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const shuffled = [...values]
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [one, two] = [shuffled[index], shuffled[other]]
    if (one !== undefined && two !== undefined) {
      shuffled[index] = two
      shuffled[other] = one
    }
  }
  return shuffled
}

/** The same numbers between 0 and 1 in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
