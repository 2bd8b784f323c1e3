import { foldName } from '../authority/name-words.ts'

const empty = new Set('the of and for on in at to a an its their by with from as'.split(' '))

/** The folded words of a name that say something, without endings of number. */
export function contentWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word))
    .map(singular)
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** The first letters of the words of a name, as an acronym has them; empty for a single word. */
export function initialsOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word))
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
}

/** True where two lists of words have the same members. */
export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word))
}

/** True where every word of the one is a word of the other. */
export function withinWords(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word))
}
