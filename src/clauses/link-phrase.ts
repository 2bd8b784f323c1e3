import type { LinkPhrase } from './phrase.ts'

/** The phrase of a single word that holds others together or apart. */
export function linkPhrase(kind: LinkPhrase['kind'], at: number, word: string): LinkPhrase {
  return { kind, first: at, last: at + 1, word, time: null, inner: none }
}

const none: LinkPhrase['inner'] = []
