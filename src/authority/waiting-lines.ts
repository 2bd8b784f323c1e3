import type { AuthorityFileHeader } from './authority-file.ts'
import type { AuthorityRecord } from './authority-record.ts'
import { foldName } from './name-words.ts'
import { type OrderedLines, orderedLines } from './ordered-lines.ts'
import { readRecord } from './read-record.ts'

/** A file by its name, and what its first line says. */
export type FileSource = { readonly file: string; readonly header: AuthorityFileHeader }

/** Large files of places whose lines are read when one of their names is met; their bearers are negative numbers. */
export type WaitingLines = {
  add(text: string, source: FileSource): void
  /** The record of a bearer, made once; `finish` may add to it what other files say. */
  record(bearer: number, finish: (record: AuthorityRecord) => AuthorityRecord): AuthorityRecord | undefined
  bearerOf(id: string): number | undefined
  startingWith(word: string): readonly number[]
  foldedNames(): Iterable<readonly [name: string, bearer: number]>
  sourceOf(id: string): FileSource | undefined
}

// The line at an offset has the bearer `-1 - base - offset`.
type File = {
  readonly lines: OrderedLines
  readonly base: number
  readonly length: number
  readonly source: FileSource
}

/** No files yet. */
export function waitingLines(): WaitingLines {
  const files: File[] = []
  const records = new Map<number, AuthorityRecord | undefined>()

  function find(id: string): { readonly bearer: number; readonly source: FileSource } | undefined {
    for (const { lines, base, source } of files) {
      const offset = lines.withId(id)
      if (offset !== undefined) return { bearer: -1 - base - offset, source }
    }
    return undefined
  }

  function read(bearer: number): AuthorityRecord | undefined {
    const offset = -1 - bearer
    const file = files.find(({ base, length }) => offset >= base && offset < base + length)
    return file === undefined ? undefined : readRecord(file.lines.line(offset - file.base)).record
  }

  return {
    add(text, source) {
      const last = files.at(-1)
      const base = last === undefined ? 0 : last.base + last.length
      files.push({ lines: orderedLines(text, 'places'), base, length: text.length, source })
    },
    record(bearer, finish) {
      if (!records.has(bearer)) {
        const found = read(bearer)
        records.set(bearer, found === undefined ? undefined : finish(found))
      }
      return records.get(bearer)
    },
    bearerOf: (id) => find(id)?.bearer,
    startingWith: (word) =>
      files.flatMap(({ lines, base }) => lines.starting(word).map((offset) => -1 - base - offset)),
    *foldedNames() {
      for (const { lines, base } of files) {
        for (const offset of lines.all()) yield [foldedNameOf(lines.line(offset)), -1 - base - offset]
      }
    },
    sourceOf: (id) => find(id)?.source,
  }
}

// A line that waits has one plain name: `{"id":"…","names":["Baku"],`.
function foldedNameOf(line: string): string {
  const start = line.indexOf('["') + 2
  const name = line.slice(start, line.indexOf('"', start))
  return /^[a-zA-Z ]+$/.test(name) ? name.toLowerCase() : foldName(name)
}
