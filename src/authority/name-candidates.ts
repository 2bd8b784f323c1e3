import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'
import { firstWords, writings } from './name-keys.ts'
import { type NameWords, nameWords, otherSpellings } from './name-words.ts'

/** One writing of one name of a record, ready to be compared with a text. */
export type NameCandidate = NameWords & {
  readonly record: AuthorityRecord
  readonly name: AuthorityName
  readonly isAcronym: boolean
  /** The better known, the less. */
  readonly rank: number
  /** The one record, as the list of all where no other bears the name. */
  readonly records: readonly AuthorityRecord[]
  readonly isObscure: boolean
  readonly isAdjective: boolean
}

/** All names that begin with one word: those of that word alone, and the others by their second word. */
export type NameBucket = {
  readonly alone: readonly NameCandidate[]
  readonly further: ReadonlyMap<string, readonly NameCandidate[]>
}

/** The names of records that begin with a folded word, longer ones and better known ones first. */
export function nameBucket(records: Iterable<AuthorityRecord>, key: string): NameBucket {
  const candidates = [...records].flatMap((record) => candidatesOf(record, key))
  candidates.sort((one, other) => other.words.length - one.words.length || one.rank - other.rank)
  const further = new Map<string, NameCandidate[]>()
  for (const candidate of candidates) {
    const second = candidate.words[1]
    if (second === undefined) continue
    for (const word of [second, ...otherSpellings(second)]) {
      const list = further.get(word)
      if (list === undefined) further.set(word, [candidate])
      else list.push(candidate)
    }
  }
  return { alone: candidates.filter(({ words }) => words.length === 1), further }
}

function candidatesOf(record: AuthorityRecord, key: string): NameCandidate[] {
  const rank = rankOf(record)
  const found: NameCandidate[] = []
  for (const name of record.names) {
    for (const writing of writings(name)) {
      if (!firstWords(writing).includes(key)) continue
      const isAcronym = name.form === 'acronym' && writing.toUpperCase() === writing
      found.push({
        record,
        name,
        ...nameWords(writing),
        isAcronym,
        rank,
        records: [record],
        isObscure: isObscure(record),
        isAdjective: name.form === 'adjective' || name.form === 'demonym',
      })
    }
  }
  return found
}

const order: Readonly<Record<AuthorityKind, number>> = {
  state: 0,
  body: 1,
  person: 2,
  place: 3,
  series: 4,
  office: 5,
  act: 6,
  event: 7,
}

// A region or well-known spot without a count of people stands among the large cities.
const regionSize = 5e6

// Large cities before small ones, so that “Paris” is first of all the one in France.
function rankOf(record: AuthorityRecord): number {
  const size = record.kind === 'place' ? Math.min(record.population ?? regionSize, 9e7) / 1e8 : 0
  return order[record.kind] + 1 - size
}

// A town of which nothing more is known than its place and size.
function isObscure(record: AuthorityRecord): boolean {
  const { kind, names } = record
  return (
    kind === 'place' &&
    record.capital !== true &&
    (record.population ?? regionSize) < 250_000 &&
    names.length === 1
  )
}
