import { allPatterns } from './all-patterns.ts'
import type { Found } from './found.ts'
import type { Lexeme } from './lexeme.ts'
import { otherWord } from './lexeme.ts'
import type { TimePattern } from './time-pattern.ts'
import type { TimeTokens } from './time-tokens.ts'

const none: readonly TimePattern[] = []
const byLexeme = new Map<Lexeme, readonly TimePattern[]>()

/** All times that any pattern reads, overlapping ones too. */
export function findCandidates(tokens: TimeTokens, patterns: readonly TimePattern[] = allPatterns): Found[] {
  const candidates: Found[] = []
  const { words, count } = tokens
  const memory = patterns === allPatterns ? byLexeme : new Map<Lexeme, readonly TimePattern[]>()
  for (let at = 0; at < count; at++) {
    const word = words[at] as Lexeme
    if (word === otherWord) continue
    let starting = memory.get(word)
    if (starting === undefined) {
      starting = patterns.filter((pattern) => pattern.starts(word))
      if (starting.length === 0) starting = none
      memory.set(word, starting)
    }
    for (let index = 0; index < starting.length; index++) {
      const time = (starting[index] as TimePattern).read(tokens, at)
      if (time !== null) candidates.push(time)
    }
  }
  return candidates
}
