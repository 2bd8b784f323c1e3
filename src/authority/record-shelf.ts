import { type AuthorityFileHeader, type AuthorityProblem, readHeader } from './authority-file.ts'
import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'
import { foldName } from './name-words.ts'
import { idWords, type OrderedLines, orderedLines } from './ordered-lines.ts'
import { readRecord } from './read-record.ts'

type FileSource = { readonly file: string; readonly header: AuthorityFileHeader }
/** A file whose lines wait until one of their names is met; the line at an offset has the bearer `-1 - base - offset`. */
type WaitingFile = {
  readonly lines: OrderedLines
  readonly base: number
  readonly length: number
  readonly file: number
}

/** The records of all files; each has a number as bearer of its names. */
export type RecordShelf = {
  readonly problems: readonly AuthorityProblem[]
  record(bearer: number): AuthorityRecord | undefined
  byId(id: string): AuthorityRecord | undefined
  ofKind<K extends AuthorityKind>(kind: K): readonly Extract<AuthorityRecord, { kind: K }>[]
  /** Visits all names but those of files that wait. */
  eachName(visit: (name: AuthorityName, bearer: number) => void): void
  /** The bearers in files that wait whose name begins with a folded word. */
  waitingFor(word: string): readonly number[]
  foldedNames(kind: AuthorityKind): Iterable<readonly [name: string, bearer: number]>
  sourceOf(id: string): FileSource | undefined
}

/** Reads files into a shelf; a later record with the same id extends the earlier one. */
export function recordShelf(files: readonly { readonly name: string; readonly text: string }[]): RecordShelf {
  const problems: AuthorityProblem[] = []
  const sources: FileSource[] = []
  const records: AuthorityRecord[] = []
  const fileOf: number[] = []
  const numbers = new Map<string, number>()
  const waiting: WaitingFile[] = []
  const awake = new Map<number, AuthorityRecord | undefined>()
  const kinds = new Map<AuthorityKind, readonly AuthorityRecord[]>()

  for (const [file, { name, text }] of files.entries()) readFile(file, name, text)
  for (const office of records) if (office.kind === 'office') addHolders(office)

  function readFile(file: number, name: string, text: string): void {
    const { header, rest, line } = splitHeader(name, text, problems)
    sources.push({ file: name, header })
    if (header.order === 'name') {
      const last = waiting.at(-1)
      const base = last === undefined ? 0 : last.base + last.length
      waiting.push({ lines: orderedLines(text, 'places'), base, length: text.length, file })
      return
    }
    for (const [index, written] of rest.split('\n').entries()) {
      if (written.trim() === '') continue
      const { record, problem } = readRecord(written)
      if (record === undefined) problems.push({ file: name, line: line + index, problem })
      else put(record, file)
    }
  }

  function put(record: AuthorityRecord, file: number): void {
    const earlier = numbers.get(record.id)
    if (earlier === undefined) {
      numbers.set(record.id, records.length)
      records.push(record)
      fileOf.push(file)
    } else {
      records[earlier] = extend(records[earlier] ?? record, record)
      fileOf[earlier] = file
    }
  }

  // Who held an office is a person, also without a record of one's own.
  function addHolders(office: Extract<AuthorityRecord, { kind: 'office' }>): void {
    const file = fileOf[numbers.get(office.id) ?? 0] ?? 0
    for (const { person } of office.holders) {
      const id = `persons/${idWords(person)}`
      if (!numbers.has(id)) put({ id, kind: 'person', names: [{ name: person }] }, file)
    }
  }

  function record(bearer: number): AuthorityRecord | undefined {
    if (bearer < 0) return wake(bearer)
    const found = records[bearer]
    // A place may add to one that waits: both bearers give the one record.
    return found?.kind === 'place' ? byId(found.id) : found
  }

  function wake(bearer: number): AuthorityRecord | undefined {
    if (awake.has(bearer)) return awake.get(bearer)
    const offset = -1 - bearer
    const file = waiting.find(({ base, length }) => offset >= base && offset < base + length)
    let found = file === undefined ? undefined : readRecord(file.lines.line(offset - file.base)).record
    const own = found === undefined ? undefined : numbers.get(found.id)
    if (found !== undefined && own !== undefined) {
      found = extend(found, records[own] ?? found)
      records[own] = found
    }
    awake.set(bearer, found)
    return found
  }

  function waitingBearer(id: string): { readonly bearer: number; readonly file: number } | undefined {
    for (const { lines, base, file } of waiting) {
      const offset = lines.withId(id)
      if (offset !== undefined) return { bearer: -1 - base - offset, file }
    }
    return undefined
  }

  function byId(id: string): AuthorityRecord | undefined {
    const late = waitingBearer(id)
    if (late !== undefined) return wake(late.bearer)
    const number = numbers.get(id)
    return number === undefined ? undefined : records[number]
  }

  return {
    problems,
    record,
    byId,
    ofKind<K extends AuthorityKind>(kind: K) {
      const known = kinds.get(kind) ?? records.filter((each) => each.kind === kind)
      kinds.set(kind, known)
      return known.filter((each): each is Extract<AuthorityRecord, { kind: K }> => each.kind === kind)
    },
    eachName(visit) {
      for (const [index, each] of records.entries()) for (const name of each.names) visit(name, index)
    },
    waitingFor(word) {
      return waiting.flatMap(({ lines, base }) => lines.starting(word).map((offset) => -1 - base - offset))
    },
    *foldedNames(kind) {
      if (kind === 'place') {
        for (const { lines, base } of waiting) {
          for (const offset of lines.all()) yield [nameOfLine(lines.line(offset)), -1 - base - offset]
        }
      }
      for (const [index, each] of records.entries()) {
        if (each.kind === kind) for (const { name } of each.names) yield [foldName(name), index]
      }
    },
    sourceOf(id) {
      const file = waitingBearer(id)?.file ?? fileOf[numbers.get(id) ?? -1]
      return file === undefined ? undefined : sources[file]
    },
  }
}

function splitHeader(
  file: string,
  text: string,
  problems: AuthorityProblem[],
): { readonly header: AuthorityFileHeader; readonly rest: string; readonly line: number } {
  const newline = text.indexOf('\n')
  const first = newline < 0 ? text : text.slice(0, newline)
  const header = readHeader(first)
  if (header !== undefined) return { header, rest: newline < 0 ? '' : text.slice(newline + 1), line: 2 }
  problems.push({ file, line: 1, problem: 'no first line with source, licence, date and about' })
  return { header: { source: file, licence: '', date: '', about: '' }, rest: text, line: 1 }
}

// Lines that wait have one plain name: `{"id":"…","names":["Baku"],`.
function nameOfLine(line: string): string {
  const start = line.indexOf('["') + 2
  const name = line.slice(start, line.indexOf('"', start))
  return /^[a-zA-Z ]+$/.test(name) ? name.toLowerCase() : foldName(name)
}

function extend(earlier: AuthorityRecord, later: AuthorityRecord): AuthorityRecord {
  const kept = earlier.names.filter(({ name }) => !later.names.some((each) => each.name === name))
  const names = [...later.names, ...kept]
  // One kind each: a record of another kind with the same id takes the place of the earlier one.
  return earlier.kind === later.kind ? Object.assign({}, earlier, later, { names }) : later
}
