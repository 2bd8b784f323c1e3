import { allPatterns } from './all-patterns.ts'
import type { Found } from './found.ts'
import type { Lexeme } from './lexeme.ts'
import type { TimePattern } from './time-pattern.ts'
import type { TimeTokens } from './time-tokens.ts'

/** The patterns that may begin with a lexeme, and whether one of time must follow for any of them to read. */
type Opening = { readonly patterns: readonly TimePattern[]; readonly needsNext: boolean }

const memory = new Map<readonly Lexeme[], readonly (Opening | null)[]>()

/** All times that any pattern reads, overlapping ones too. */
export function findCandidates(tokens: TimeTokens, patterns: readonly TimePattern[] = allPatterns): Found[] {
  const candidates: Found[] = []
  const { ids, count } = tokens
  const openings = openingsOf(tokens.lexemes, patterns)
  for (let at = 0; at < count; at++) {
    const id = ids[at] as number
    if (id === 0) continue
    const opening = openings[id] as Opening | null
    if (opening === null || (opening.needsNext && (at + 1 >= count || ids[at + 1] === 0))) continue
    const starting = opening.patterns
    for (let index = 0; index < starting.length; index++) {
      const time = (starting[index] as TimePattern).read(tokens, at)
      if (time !== null) candidates.push(time)
    }
  }
  return candidates
}

function openingsOf(
  lexemes: readonly Lexeme[],
  patterns: readonly TimePattern[],
): readonly (Opening | null)[] {
  const met = patterns === allPatterns ? memory.get(lexemes) : undefined
  if (met !== undefined) return met
  const openings = lexemes.map((word) => {
    const starting = patterns.filter((pattern) => pattern.starts(word))
    return starting.length === 0 ? null : { patterns: starting, needsNext: isSmallWord(word) }
  })
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
