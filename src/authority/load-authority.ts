import { tokenize } from '../text/tokenize.ts'
import { firstDay, lastDay, mayBeWithin } from './authority-dates.ts'
import type { AuthorityFileHeader, AuthorityProblem } from './authority-file.ts'
import type {
  AuthorityKind,
  AuthorityName,
  AuthorityRecord,
  OfficeRecord,
  Session,
  Term,
} from './authority-record.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import type { AuthorityMatch, MatchOptions } from './longest-name.ts'
import { foldName } from './name-words.ts'
import { type NearNames, nearNames } from './near-names.ts'
import { recordShelf } from './record-shelf.ts'

/** One record whose name is nearly the one asked for. */
export type NearRecord = {
  readonly record: AuthorityRecord
  readonly name: string
  readonly distance: number
}

/** All that is known beforehand: records by id and by name, over time. */
export type Authority = {
  /** What is wrong with the files, line by line; asking for it reads every line to its end. */
  readonly problems: readonly AuthorityProblem[]
  /** The longest known name that begins at a token and ends before the limit. */
  match: KnownNames['match']
  /** The records of which the whole string is a name. */
  find(name: string, options?: MatchOptions): AuthorityMatch | undefined
  byId(id: string): AuthorityRecord | undefined
  /** All records of a kind but those of a large file of places, in the order of the files. */
  ofKind<K extends AuthorityKind>(kind: K): readonly Extract<AuthorityRecord, { kind: K }>[]
  /** The names of a record, on a date only those then borne. */
  namesOf(id: string, on?: string): readonly AuthorityName[]
  /** False where the record bears the name only outside the date; null where it does not bear it at all. */
  nameInUse(record: AuthorityRecord, name: string, on: string): boolean | null
  /** The session of a series with a number, or those of a year, or of a place, or of both. */
  sessionsOf(series: string, asked: { ordinal?: number; year?: number; place?: string }): readonly Session[]
  /** Who held an office on a date; several where it changed hands within the date. */
  holdersOf(office: string, on: string): readonly Term[]
  /** The offices of a person, by any of the names. */
  officesOf(person: string): readonly OfficeRecord[]
  /** Records of a kind with a name one or two letters away from a misspelt one, the nearest first; none for a known name. */
  near(name: string, kind: AuthorityKind): readonly NearRecord[]
  /** Where a record was read: the file and what its first line says. */
  sourceOf(id: string): { readonly file: string; readonly header: AuthorityFileHeader } | undefined
}

/** Loads authority files; a later file adds names to the records of earlier ones with the same id and replaces their other fields. */
export function loadAuthority(files: readonly { readonly name: string; readonly text: string }[]): Authority {
  const shelf = recordShelf(files)
  const names = knownNames(shelf)
  shelf.eachName((name, bearer) => names.add(name, bearer))
  const nearByKind = new Map<AuthorityKind, NearNames>()
  const offices = () => shelf.ofKind('office')

  function find(name: string, options?: MatchOptions): AuthorityMatch | undefined {
    const tokens = tokenize(name)
    const match = names.match(tokens, 0, tokens.length, options)
    return match?.length === tokens.length ? match : undefined
  }

  function isKnown(name: string, kind: AuthorityKind): boolean {
    return find(name, { anyCase: true })?.records.some((record) => record.kind === kind) === true
  }

  function near(name: string, kind: AuthorityKind): NearRecord[] {
    const folded = foldName(name)
    const distance = distanceFor(folded)
    if (distance === 0 || isKnown(name, kind)) return []
    let index = nearByKind.get(kind)
    if (index === undefined) {
      index = nearNames(shelf.foldedNames(kind))
      nearByKind.set(kind, index)
    }
    const found: NearRecord[] = []
    for (const each of index.near(folded, distance)) {
      const record = shelf.record(each.bearer)
      if (record !== undefined && !found.some((other) => other.record === record)) {
        found.push({ record, name: writtenName(record, each.name), distance: each.distance })
      }
    }
    return found
  }

  return {
    get problems() {
      return shelf.problems()
    },
    match: names.match,
    find,
    near,
    byId: shelf.byId,
    ofKind: shelf.ofKind,
    sourceOf: shelf.sourceOf,
    namesOf: (id, on) => namesOn(shelf.byId(id), on),
    nameInUse,
    sessionsOf(id, asked) {
      const series = shelf.byId(id)
      return series?.kind === 'series' ? series.sessions.filter((session) => isAsked(session, asked)) : []
    },
    holdersOf(id, on) {
      const office = shelf.byId(id)
      return office?.kind === 'office' ? office.holders.filter((term) => mayBeWithin(on, term)) : []
    },
    officesOf(person) {
      const folded = foldName(person)
      return offices().filter(({ holders }) => holders.some((term) => foldName(term.person) === folded))
    },
  }
}

// In short names nearly everything is one letter away from something.
function distanceFor(folded: string): number {
  if (folded.length < 5) return 0
  return folded.length < 8 ? 1 : 2
}

function writtenName(record: AuthorityRecord, folded: string): string {
  return record.names.find(({ name }) => foldName(name) === folded)?.name ?? folded
}

function namesOn(record: AuthorityRecord | undefined, on: string | undefined): readonly AuthorityName[] {
  if (record === undefined) return []
  return on === undefined ? record.names : record.names.filter((name) => mayBeWithin(on, name))
}

function nameInUse(record: AuthorityRecord, name: string, on: string): boolean | null {
  const folded = foldName(name)
  const borne = record.names.filter((each) => foldName(each.name) === folded)
  if (borne.length === 0) return null
  return mayBeWithin(on, record) && borne.some((each) => mayBeWithin(on, each))
}

function isAsked(session: Session, asked: { ordinal?: number; year?: number; place?: string }): boolean {
  if (asked.ordinal !== undefined && session.ordinal !== asked.ordinal) return false
  if (asked.place !== undefined && !isPlaceOf(session, foldName(asked.place))) return false
  if (asked.year === undefined) return true
  return (
    firstDay(session.from) < (asked.year + 1) * 10000 &&
    lastDay(session.until ?? session.from) > asked.year * 10000
  )
}

// “Makkah and Taif” is asked for by either.
function isPlaceOf(session: Session, place: string): boolean {
  return session.place?.split(/ and |, /).some((each) => foldName(each) === place) === true
}
