import { foldedWords } from '../../src/register/fold-search.ts'
import { soundKey } from '../../src/register/names-alike.ts'
import type { Rows } from './tables.ts'

/** The folded names of an entity, whole and in words. */
export function foldedNames(
  n: number,
  names: readonly string[],
): {
  readonly whole: readonly Rows['entity_name'][]
  readonly words: readonly Rows['entity_word'][]
} {
  const folded = names.map(foldedWords).filter(({ length }) => length > 0)
  const whole = new Set(folded.map((words) => words.join(' ')))
  const words = new Set(folded.flat())
  return {
    whole: [...whole].map((name) => ({ folded: name, entity: n })),
    words: [...words].map((word) => ({ word, entity: n })),
  }
}

/** The rows of words of names. */
export function nameWordRows(words: Iterable<string>): Rows['name_word'][] {
  return [...new Set(words)].map((word) => ({ word, sound: soundKey(word) }))
}
