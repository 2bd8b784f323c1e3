import { foldLetters } from '../text/letters.ts'
import { type AuthorityFileHeader, type AuthorityProblem, readHeader } from './authority-file.ts'
import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'
import { foldName } from './name-words.ts'
import { readRecord } from './read-record.ts'
import { scanNames } from './scan-names.ts'

// Lines of larger files are parsed only when one of their names is met.
const largeFile = 400_000

type FileSource = { readonly file: string; readonly header: AuthorityFileHeader }
type WaitingLine = { readonly text: string; readonly start: number; readonly file: number }

/** The records of all files; each has a number as bearer of its names. */
export type RecordShelf = {
  readonly problems: readonly AuthorityProblem[]
  record(bearer: number): AuthorityRecord | undefined
  byId(id: string): AuthorityRecord | undefined
  ofKind<K extends AuthorityKind>(kind: K): readonly Extract<AuthorityRecord, { kind: K }>[]
  eachName(visit: (name: AuthorityName, bearer: number) => void): void
  foldedNames(kind: AuthorityKind): Iterable<readonly [name: string, bearer: number]>
  sourceOf(id: string): FileSource | undefined
}

/** Reads files into a shelf; a later record with the same id extends the earlier one. */
export function recordShelf(files: readonly { readonly name: string; readonly text: string }[]): RecordShelf {
  const problems: AuthorityProblem[] = []
  const sources: FileSource[] = []
  const records: AuthorityRecord[] = []
  const fileOf: number[] = []
  const byId = new Map<string, number>()
  // Waiting lines have the bearers -1, -2, …
  const waiting: WaitingLine[] = []
  const waitingKind: AuthorityKind = 'place'
  const read = new Map<number, AuthorityRecord | undefined>()
  let waitingById: Map<string, number> | undefined

  function put(record: AuthorityRecord, file: number): void {
    const earlier = byId.get(record.id)
    if (earlier === undefined) {
      byId.set(record.id, records.length)
      records.push(record)
      fileOf.push(file)
    } else {
      records[earlier] = extend(records[earlier], record)
      fileOf[earlier] = file
    }
  }

  function readLine(text: string, start: number, end: number, line: number, file: number): void {
    if (end <= start) return
    const { record, problem } = readRecord(text.slice(start, end))
    if (record === undefined) problems.push({ file: sources[file]?.file ?? '', line, problem })
    else put(record, file)
  }

  for (const [file, { name, text }] of files.entries()) {
    const isLarge = text.length > largeFile
    let line = 0
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 ? text.length : newline
      line++
      if (line === 1) {
        const header = readHeader(text.slice(start, end))
        if (header === undefined)
          problems.push({ file: name, line, problem: 'no first line with source, licence, date, about' })
        sources.push({ file: name, header: header ?? { source: name, licence: '', date: '', about: '' } })
        if (header === undefined) readLine(text, start, end, line, file)
      } else if (isLarge && text.startsWith('{"id":"places/', start)) waiting.push({ text, start, file })
      else readLine(text, start, end, line, file)
      start = end + 1
    }
  }
  for (const office of records) if (office.kind === 'office') addHolders(office)

  // Who held an office is a person, also without a record of one's own.
  function addHolders(office: Extract<AuthorityRecord, { kind: 'office' }>): void {
    const file = fileOf[byId.get(office.id) ?? 0] ?? 0
    for (const { person } of office.holders) {
      const id = personId(person)
      if (!byId.has(id)) put({ id, kind: 'person', names: [{ name: person }] }, file)
    }
  }

  function record(bearer: number): AuthorityRecord | undefined {
    if (bearer < 0) return readWaiting(-1 - bearer)
    const found = records[bearer]
    // A place may add to one that waits in a large file: both bearers give the one record.
    return found?.kind === 'place' ? idToRecord(found.id) : found
  }

  function readWaiting(index: number): AuthorityRecord | undefined {
    if (read.has(index)) return read.get(index)
    const line = waiting[index]
    if (line === undefined) return undefined
    const newline = line.text.indexOf('\n', line.start)
    let found = readRecord(line.text.slice(line.start, newline < 0 ? line.text.length : newline)).record
    const own = found === undefined ? undefined : byId.get(found.id)
    if (found !== undefined && own !== undefined) {
      found = extend(found, records[own])
      records[own] = found
    }
    read.set(index, found)
    return found
  }

  function waitingNumber(id: string): number | undefined {
    if (waitingById === undefined) {
      waitingById = new Map()
      for (const [index, line] of waiting.entries()) {
        const end = line.text.indexOf('"', line.start + 7)
        waitingById.set(line.text.slice(line.start + 7, end), index)
      }
    }
    return waitingById.get(id)
  }

  function idToRecord(id: string): AuthorityRecord | undefined {
    const waits = id.startsWith('places/') ? waitingNumber(id) : undefined
    const late = waits === undefined ? undefined : readWaiting(waits)
    if (late !== undefined) return late
    const known = byId.get(id)
    return known === undefined ? undefined : records[known]
  }

  const kinds = new Map<AuthorityKind, readonly AuthorityRecord[]>()

  return {
    problems,
    record,
    byId: idToRecord,
    ofKind<K extends AuthorityKind>(kind: K) {
      const known = kinds.get(kind) ?? records.filter((each) => each.kind === kind)
      kinds.set(kind, known)
      return known.filter((each): each is Extract<AuthorityRecord, { kind: K }> => each.kind === kind)
    },
    eachName(visit) {
      for (const [index, line] of waiting.entries()) {
        const scanned = scanNames(line.text, line.start)
        const names = scanned?.names.map((name) => ({ name })) ?? readWaiting(index)?.names ?? []
        for (const name of names) visit(name, -1 - index)
      }
      for (const [index, each] of records.entries()) for (const name of each.names) visit(name, index)
    },
    *foldedNames(kind) {
      if (kind === waitingKind) {
        for (const [index, line] of waiting.entries()) {
          for (const name of scanNames(line.text, line.start)?.names ?? [])
            yield [foldQuickly(name), -1 - index]
        }
      }
      for (const [index, each] of records.entries()) {
        if (each.kind === kind) for (const { name } of each.names) yield [foldQuickly(name), index]
      }
    },
    sourceOf(id) {
      const waits = id.startsWith('places/') ? waitingNumber(id) : undefined
      const file = waits === undefined ? fileOf[byId.get(id) ?? -1] : waiting[waits]?.file
      return file === undefined ? undefined : sources[file]
    },
  }
}

function foldQuickly(name: string): string {
  return /^[a-zA-Z ]+$/.test(name) ? name.toLowerCase() : foldName(name)
}

/** The id of a person who is known only as holder of an office. */
function personId(person: string): string {
  return `persons/${foldLetters(person)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
}

function extend(earlier: AuthorityRecord | undefined, later: AuthorityRecord | undefined): AuthorityRecord {
  if (earlier === undefined || later === undefined || earlier.kind !== later.kind)
    return later ?? earlier ?? nothing
  const kept = earlier.names.filter(({ name }) => !later.names.some((each) => each.name === name))
  return { ...earlier, ...later, names: [...later.names, ...kept] } as AuthorityRecord
}

const nothing: AuthorityRecord = { id: '', kind: 'event', names: [] }
