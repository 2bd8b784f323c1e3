import type { Token } from '../text/token.ts'
import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'
import { firstWords, writings } from './name-keys.ts'
import { isSameWord, type NameWords, nameWords, otherSpellings } from './name-words.ts'

/** One record that bears the words matched, and by which of its names. */
export type NameBearer = { readonly record: AuthorityRecord; readonly name: AuthorityName }

/** The longest known name that begins at a token, and all records that bear it, the best known first. */
export type AuthorityMatch = {
  /** How many tokens it takes. */
  readonly length: number
  readonly bearers: readonly NameBearer[]
  readonly records: readonly AuthorityRecord[]
  /** True where the words only describe: "Hungarian", "Azerbaijanis". */
  readonly isAdjective: boolean
  /** True where only towns without fame bear the name: without a preposition of place it is likelier a surname. */
  readonly isObscure: boolean
}

/** How strictly names are compared with words. */
export type MatchOptions = {
  /** Also find names that were robbed of their large letters: "azerbaijan", "nato". */
  readonly anyCase?: boolean
}

/** Names by their first word; what a record says is asked for only when one of its names may stand in a text. */
export type KnownNames = {
  add(name: AuthorityName, bearer: number): void
  match(
    tokens: readonly Token[],
    at: number,
    limit: number,
    options?: MatchOptions,
  ): AuthorityMatch | undefined
}

type Candidate = NameBearer & NameWords & { readonly isAcronym: boolean; readonly rank: number }

// Above this the words met are begun anew, so that endless text stays in constant memory.
const mostWords = 1 << 16

/** Where the index gets records and names that were not added to it. */
export type NameSource = {
  /** The record of a bearer's number; undefined where its line turns out to be none. */
  record(bearer: number): AuthorityRecord | undefined
  /** Further bearers of names that begin with a folded word. */
  waitingFor(word: string): readonly number[]
}

/** An index without names. */
export function knownNames(source: NameSource): KnownNames {
  // Chains of bearers in two flat lists: tens of thousands of names load in a few milliseconds.
  const heads = new Map<string, number>()
  const bearers: number[] = []
  const next: number[] = []
  const made = new Map<string, readonly Candidate[]>()

  function add(name: AuthorityName, bearer: number): void {
    for (const writing of writings(name)) {
      for (const key of firstWords(writing)) {
        next.push(heads.get(key) ?? -1)
        heads.set(key, bearers.length)
        bearers.push(bearer)
      }
    }
  }

  function candidates(key: string): readonly Candidate[] {
    const known = made.get(key)
    if (known !== undefined) return known
    const records = new Set<AuthorityRecord>()
    for (let at = heads.get(key) ?? -1; at >= 0; at = next[at] ?? -1) put(records, bearers[at] ?? -1)
    for (const word of [key, ...otherSpellings(key)])
      for (const bearer of source.waitingFor(word)) put(records, bearer)
    const list = [...records].flatMap((record) => candidatesOf(record, key))
    list.sort((one, other) => other.words.length - one.words.length || one.rank - other.rank)
    if (made.size >= mostWords) made.clear()
    made.set(key, list)
    return list
  }

  function put(records: Set<AuthorityRecord>, bearer: number): void {
    const record = source.record(bearer)
    if (record !== undefined) records.add(record)
  }

  function match(
    tokens: readonly Token[],
    at: number,
    limit: number,
    options?: MatchOptions,
  ): AuthorityMatch | undefined {
    const word = tokens[at]?.word
    if (word === undefined || word.kind === 'mark') return undefined
    const known = candidates(word.folded)
    return known.length === 0 ? undefined : longest(known, tokens, at, limit, options)
  }

  return { add, match }
}

function candidatesOf(record: AuthorityRecord, key: string): Candidate[] {
  const rank = rankOf(record)
  const found: Candidate[] = []
  for (const name of record.names) {
    for (const writing of writings(name)) {
      if (!firstWords(writing).includes(key)) continue
      const isAcronym = name.form === 'acronym' && writing.toUpperCase() === writing
      found.push({ record, name, ...nameWords(writing), isAcronym, rank })
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

function longest(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  at: number,
  limit: number,
  options: MatchOptions | undefined,
): AuthorityMatch | undefined {
  let words = 0
  let length = 0
  const bearers: NameBearer[] = []
  for (const candidate of candidates) {
    if (candidate.words.length < words) break
    const found = lengthOf(candidate, tokens, at, limit, options?.anyCase === true)
    if (found === 0) continue
    if (words === 0) {
      words = candidate.words.length
      length = found
    }
    if (found === length && !bearers.some((bearer) => bearer.record === candidate.record))
      bearers.push(candidate)
  }
  if (words === 0) return undefined
  return {
    length,
    bearers,
    records: bearers.map((bearer) => bearer.record),
    isObscure: bearers.every(({ record }) => isObscure(record)),
    isAdjective: bearers.every(({ name }) => name.form === 'adjective' || name.form === 'demonym'),
  }
}

// Towns of which nothing more is known than their place and size.
function isObscure(record: AuthorityRecord): boolean {
  const { kind, names } = record
  return (
    kind === 'place' &&
    record.capital !== true &&
    (record.population ?? regionSize) < 250_000 &&
    names.length === 1
  )
}

const joints = new Set(['-', '–', '‐', '‑'])

/** How many tokens a name takes here; 0 where it does not stand here. */
function lengthOf(
  name: Candidate,
  tokens: readonly Token[],
  start: number,
  limit: number,
  anyCase: boolean,
): number {
  let at = start
  for (let index = 0; index < name.words.length; index++) {
    if (index > 0) at = skipMark(name, index - 1, tokens, at)
    const word = tokens[at]?.word
    const wanted = name.words[index]
    if (word === undefined || wanted === undefined || at >= limit || !isSameWord(word.folded, wanted))
      return 0
    if (!anyCase && !isWrittenAs(name, index, word.form)) return 0
    at++
  }
  return at - start
}

// A hyphen may always join two words; a comma or full stop only where the name has a mark too.
function skipMark(name: Candidate, before: number, tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word
  if (word === undefined || word.kind !== 'mark') return at
  const isStop = word.form === '.' && (tokens[at - 1]?.word.form.length ?? 9) <= 3
  return name.breaks[before] === true || joints.has(word.form) || isStop ? at + 1 : at
}

// "who" is not WHO, "turkey" not Türkiye; "The" may be small, later words too, but an acronym is written as it is.
function isWrittenAs(name: Candidate, index: number, form: string): boolean {
  const wanted = name.forms[index] ?? ''
  if (form === wanted) return true
  if (name.isAcronym) return isHeadlineAcronym(name, form)
  if (index > 0 || name.words[0] === 'the') return true
  return form !== form.toLowerCase() || wanted === wanted.toLowerCase()
}

// Some papers write Nato and Unesco; shorter ones would be words.
function isHeadlineAcronym(name: Candidate, form: string): boolean {
  const { record } = name
  return record.kind === 'body' && record.wellKnown === true && form.length > 3 && form !== form.toLowerCase()
}
