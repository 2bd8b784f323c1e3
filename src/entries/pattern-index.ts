import { type NounIndex, nounIndex } from './noun-index.ts'
import type { ClausePattern, EntryPattern, NounPattern } from './pattern.ts'

/** Patterns by the lemma of their verb, and by what they ask of a noun phrase. */
export type PatternIndex = {
  readonly byVerb: ReadonlyMap<string, readonly ClausePattern[]>
  readonly byNoun: NounIndex
}

/** Puts patterns in order of their names and indexes them, so that the order they are given in never matters. */
export function indexPatterns(patterns: readonly EntryPattern[]): PatternIndex {
  const byVerb = new Map<string, ClausePattern[]>()
  const ofNouns: NounPattern[] = []
  for (const pattern of patterns.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (pattern.reads === 'noun') {
      ofNouns.push(pattern)
      continue
    }
    for (const verb of new Set(pattern.verbs)) {
      const list = byVerb.get(verb)
      if (list === undefined) byVerb.set(verb, [pattern])
      else list.push(pattern)
    }
  }
  return { byVerb, byNoun: nounIndex(ofNouns) }
}

const none: readonly ClausePattern[] = []

/** The patterns of a verb; "re-elect" and "co-found" are read as the verb behind their prefix. */
export function patternsOfVerb(lemma: string, { byVerb }: PatternIndex): readonly ClausePattern[] {
  const own = byVerb.get(lemma)
  if (own !== undefined) return own
  const isPrefixed = lemma.charCodeAt(2) === hyphen && (lemma.startsWith('re') || lemma.startsWith('co'))
  return (isPrefixed ? byVerb.get(lemma.slice(3)) : undefined) ?? none
}

const hyphen = 0x2d
