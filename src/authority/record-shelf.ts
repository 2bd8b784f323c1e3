import { type AuthorityProblem, readHeader } from './authority-file.ts'
import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'
import { foldName } from './name-words.ts'
import { idWords } from './ordered-lines.ts'
import { draftRecord, finishRecord, type RecordDraft } from './read-record.ts'
import { type FileSource, waitingLines } from './waiting-lines.ts'

/** The records of all files; each has a number as bearer of its names. */
export type RecordShelf = {
  /** What is wrong with the files; looks at every record. */
  problems(): readonly AuthorityProblem[]
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

/** A line that was read; its record is made when it is first asked for, since most are never asked for. */
type Place = {
  draft: RecordDraft
  /** Null where the line turned out to hold no record. */
  record: AuthorityRecord | null | undefined
  source: FileSource
  line: number
}

/** Reads files into a shelf; a later record with the same id extends the earlier one. */
export function recordShelf(files: readonly { readonly name: string; readonly text: string }[]): RecordShelf {
  const problems: AuthorityProblem[] = []
  const places: Place[] = []
  const numbers = new Map<string, number>()
  const waiting = waitingLines()
  const kinds = new Map<AuthorityKind, readonly AuthorityRecord[]>()
  for (const { name, text } of files) readFile(name, text)
  const firstHolder = places.length
  addHolders()

  function readFile(file: string, text: string): void {
    const newline = text.indexOf('\n')
    const header = readHeader(newline < 0 ? text : text.slice(0, newline))
    const source = { file, header: header ?? { source: file, licence: '', date: '', about: '' } }
    if (header === undefined)
      problems.push({ file, line: 1, problem: 'no first line with source, licence, date and about' })
    if (header?.holds === 'days') return
    if (header?.order === 'name') {
      waiting.add(text, source)
      return
    }
    const lines = text.split('\n')
    for (let index = header === undefined ? 0 : 1; index < lines.length; index++) {
      const written = lines[index] ?? ''
      if (written.trim() === '') continue
      const { draft, problem } = draftRecord(written)
      if (draft === undefined) problems.push({ file, line: index + 1, problem })
      else put({ draft, record: undefined, source, line: index + 1 })
    }
  }

  function put(place: Place): void {
    const number = numbers.get(place.draft.id)
    const earlier = number === undefined ? undefined : places[number]
    if (number === undefined || earlier === undefined) {
      numbers.set(place.draft.id, places.length)
      places.push(place)
      return
    }
    const record = extend(finish(earlier), finish(place))
    places[number] = {
      ...place,
      record: record ?? null,
      draft: { ...place.draft, names: record?.names ?? [] },
    }
  }

  // Who held an office is a person, also without a record of one's own; the id is made when it is asked for.
  function addHolders(): void {
    const known = new Set<string>()
    for (const { draft } of places)
      if (draft.kind === 'person') for (const { name } of draft.names) known.add(name)
    for (const { draft, source, line } of places.slice()) {
      if (draft.kind !== 'office' || !Array.isArray(draft.holders)) continue
      for (const { person } of draft.holders) {
        if (typeof person !== 'string' || known.has(person)) continue
        known.add(person)
        places.push({
          draft: { id: '', kind: 'person', names: [{ name: person }] },
          record: undefined,
          source,
          line,
        })
      }
    }
  }

  function finish(place: Place): AuthorityRecord | undefined {
    if (place.record === undefined) {
      const { draft } = place
      const { record, problem } = finishRecord(draft.id === '' ? { ...draft, id: personId(draft) } : draft)
      if (record === undefined) problems.push({ file: place.source.file, line: place.line, problem })
      place.record = record ?? null
    }
    return place.record ?? undefined
  }

  function record(bearer: number): AuthorityRecord | undefined {
    if (bearer < 0) return wake(bearer)
    const place = places[bearer]
    if (place === undefined) return undefined
    // A place may add to one that waits: both bearers give the one record.
    const late = place.draft.kind === 'place' ? waiting.bearerOf(place.draft.id) : undefined
    return late === undefined ? finish(place) : wake(late)
  }

  function wake(bearer: number): AuthorityRecord | undefined {
    return waiting.record(bearer, (found) => {
      const number = numbers.get(found.id)
      const own = number === undefined ? undefined : places[number]
      return own === undefined ? found : (extend(found, finish(own)) ?? found)
    })
  }

  function byId(id: string): AuthorityRecord | undefined {
    const number = numberOf(id)
    if (number !== undefined) return record(number)
    const late = waiting.bearerOf(id)
    return late === undefined ? undefined : wake(late)
  }

  function numberOf(id: string): number | undefined {
    if (id.startsWith('persons/') && !numbers.has(id)) numberHolders()
    return numbers.get(id)
  }

  function numberHolders(): void {
    for (let number = firstHolder; number < places.length; number++) {
      const id = personId(places[number]?.draft)
      if (!numbers.has(id)) numbers.set(id, number)
    }
  }

  return {
    problems() {
      for (const place of places) finish(place)
      return [...problems].sort((one, other) => fileOrder(files, one, other) || one.line - other.line)
    },
    record,
    byId,
    ofKind<K extends AuthorityKind>(kind: K) {
      const known =
        kinds.get(kind) ??
        places.flatMap((place, number) => (place.draft.kind === kind ? (record(number) ?? []) : []))
      kinds.set(kind, known)
      return known.filter((each): each is Extract<AuthorityRecord, { kind: K }> => each.kind === kind)
    },
    eachName(visit) {
      for (const [number, { draft }] of places.entries()) for (const name of draft.names) visit(name, number)
    },
    waitingFor: waiting.startingWith,
    *foldedNames(kind) {
      if (kind === 'place') yield* waiting.foldedNames()
      for (const [number, { draft }] of places.entries()) {
        if (draft.kind === kind) for (const { name } of draft.names) yield [foldName(name), number]
      }
    },
    sourceOf: (id) => places[numberOf(id) ?? -1]?.source ?? waiting.sourceOf(id),
  }
}

function personId(draft: RecordDraft | undefined): string {
  return `persons/${idWords(draft?.names[0]?.name ?? '')}`
}

function fileOrder(
  files: readonly { readonly name: string }[],
  one: AuthorityProblem,
  other: AuthorityProblem,
): number {
  if (one.file === other.file) return 0
  return files.findIndex(({ name }) => name === one.file) - files.findIndex(({ name }) => name === other.file)
}

function extend(
  earlier: AuthorityRecord | undefined,
  later: AuthorityRecord | undefined,
): AuthorityRecord | undefined {
  // One kind each: a record of another kind with the same id takes the place of the earlier one.
  if (earlier === undefined || later === undefined || earlier.kind !== later.kind) return later ?? earlier
  const kept = earlier.names.filter(({ name }) => !later.names.some((each) => each.name === name))
  return Object.assign({}, earlier, later, { names: [...later.names, ...kept] })
}
