import { allPatterns } from './all-patterns.ts'
import type { Found } from './found.ts'
import { type Lexeme, otherWord } from './lexeme.ts'
import type { TimePattern } from './time-pattern.ts'
import type { TimeTokens } from './time-tokens.ts'

/** The patterns by the two lexemes they may begin with; which of them a pair leaves is worked out when it is first met. */
type Openings = {
  /** By id: 1 where a pattern may begin with the lexeme. */
  readonly opens: Uint8Array
  /** By id: 1 where a word of time must follow for any of them to read. */
  readonly needsNext: Uint8Array
  readonly starting: readonly (readonly TimePattern[])[]
  /** By id and the id of the next: the place in `lists`; 0 where the pair has not been met. */
  readonly byNext: readonly (Uint8Array | null)[]
  readonly lists: (readonly TimePattern[])[][]
}

const memory = new Map<readonly Lexeme[], Openings>()

/** All times that any pattern reads, overlapping ones too. */
export function findCandidates(tokens: TimeTokens, patterns: readonly TimePattern[] = allPatterns): Found[] {
  const candidates: Found[] = []
  const { ids, count, lexemes } = tokens
  const openings = openingsOf(lexemes, patterns)
  const { opens, needsNext, byNext, lists } = openings
  const places = placesFor(count)
  // The places are gathered first, without a branch: most words open nothing, and no processor foresees which do.
  let found = 0
  for (let at = 0; at < count; at++) {
    places[found] = at
    found += opens[ids[at] as number] as number
  }
  for (let place = 0; place < found; place++) {
    const at = places[place] as number
    const id = ids[at] as number
    const next = at + 1 < count ? (ids[at + 1] as number) : 0
    if (next === 0 && needsNext[id] === 1) continue
    const list = (byNext[id] as Uint8Array)[next] as number
    const starting =
      list === 0 ? meetPair(openings, lexemes, id, next) : (lists[id]?.[list] as readonly TimePattern[])
    for (let index = 0; index < starting.length; index++) {
      const time = (starting[index] as TimePattern).read(tokens, at)
      if (time !== null) candidates.push(time)
    }
  }
  return candidates
}

let spare = new Int32Array(1 << 12)
const mostSpare = 1 << 20

function placesFor(count: number): Int32Array {
  if (count >= mostSpare) return new Int32Array(count + 1)
  if (spare.length <= count) spare = new Int32Array(2 * count)
  return spare
}

function meetPair(
  { starting, byNext, lists }: Openings,
  lexemes: readonly Lexeme[],
  id: number,
  next: number,
): readonly TimePattern[] {
  const first = lexemes[id] ?? otherWord
  const second = lexemes[next] ?? otherWord
  const left = (starting[id] ?? []).filter(({ follows }) => follows === undefined || follows(second, first))
  const known = lists[id] ?? []
  const same = known.findIndex(
    (list, place) =>
      place > 0 && list.length === left.length && list.every((pattern, index) => pattern === left[index]),
  )
  // Beyond what a byte can number, the list is simply made again.
  const place = same > 0 ? same : known.length
  if (place < 256) {
    known[place] = left
    const row = byNext[id]
    if (row !== null && row !== undefined) row[next] = place
  }
  return left
}

function openingsOf(lexemes: readonly Lexeme[], patterns: readonly TimePattern[]): Openings {
  const met = patterns === allPatterns ? memory.get(lexemes) : undefined
  if (met !== undefined) return met
  const starting = lexemes.map((word) =>
    word === otherWord ? [] : patterns.filter((pattern) => pattern.starts(word)),
  )
  const openings: Openings = {
    opens: Uint8Array.from(starting, (list) => (list.length === 0 ? 0 : 1)),
    needsNext: Uint8Array.from(lexemes, (word) => (isSmallWord(word) ? 1 : 0)),
    starting,
    byNext: starting.map((list) => (list.length === 0 ? null : new Uint8Array(lexemes.length))),
    // The first place is kept free, since 0 means that a pair has not been met.
    lists: lexemes.map(() => [[]]),
  }
  if (patterns === allPatterns) memory.set(lexemes, openings)
  return openings
}

// “the”, “this”, “every” and “last” open a time only before a word of time; most often a plain word follows.
function isSmallWord(word: Lexeme): boolean {
  const saysMore =
    word.digits > 0 ||
    word.month > 0 ||
    word.weekday > 0 ||
    word.unit !== '' ||
    word.season !== '' ||
    word.dayPart !== ''
  const standsAlone =
    word.reference !== '' ||
    word.frequency !== '' ||
    word.decade >= 0 ||
    word.namedDay !== '' ||
    word.number > 0
  return !saysMore && !standsAlone && (word.role !== '' || !Number.isNaN(word.step) || word.position !== '')
}
