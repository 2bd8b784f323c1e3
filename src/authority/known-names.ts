import type { Token } from '../text/token.ts'
import { wordFact } from '../text/word-fact.ts'
import type { AuthorityName, AuthorityRecord } from './authority-record.ts'
import { type AuthorityMatch, longestName, type MatchOptions } from './longest-name.ts'
import { type NameBucket, nameBucket } from './name-candidates.ts'
import { firstWords, writings } from './name-keys.ts'
import { otherSpellings } from './name-words.ts'

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
  const bucketOf = wordFact(({ kind, folded }) => (kind === 'mark' ? null : makeBucket(folded)))

  // Of a name of one word nothing else is asked than that word.
  const aloneOf = wordFact((word) => {
    const alone = bucketOf(word)?.alone ?? []
    return longestName(alone, [{ start: 0, end: 0, word }], 0, 1, undefined) ?? null
  })

  function add(name: AuthorityName, bearer: number): void {
    for (const writing of writings(name)) {
      for (const key of firstWords(writing)) {
        next.push(heads.get(key) ?? -1)
        heads.set(key, bearers.length)
        bearers.push(bearer)
      }
    }
  }

  function makeBucket(key: string): NameBucket | null {
    const records = new Set<AuthorityRecord>()
    for (let at = heads.get(key) ?? -1; at >= 0; at = next[at] ?? -1) put(records, bearers[at] ?? -1)
    for (const bearer of source.waitingFor(key)) put(records, bearer)
    for (const word of otherSpellings(key)) for (const bearer of source.waitingFor(word)) put(records, bearer)
    return records.size === 0 ? null : nameBucket(records, key)
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
    const bucket = word === undefined ? null : bucketOf(word)
    if (bucket === null) return undefined
    const second = secondWord(tokens, at, limit)
    const further = second === undefined ? undefined : bucket.further.get(second)
    const found = further === undefined ? undefined : longestName(further, tokens, at, limit, options)
    if (found !== undefined || bucket.alone.length === 0 || word === undefined) return found
    if (options?.anyCase === true) return longestName(bucket.alone, tokens, at, limit, options)
    return at < limit ? (aloneOf(word) ?? undefined) : undefined
  }

  return { add, match }
}

// One mark may stand before it.
function secondWord(tokens: readonly Token[], at: number, limit: number): string | undefined {
  const next = at + 1 < limit ? tokens[at + 1]?.word : undefined
  if (next === undefined || next.kind !== 'mark') return next?.folded
  return at + 2 < limit ? tokens[at + 2]?.word.folded : undefined
}
