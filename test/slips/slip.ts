import type { Random } from './random.ts'

/** A text with one slip in it, and where. */
export type Slipped = { readonly text: string; readonly span: readonly [number, number] }

/** A way to spoil a text; null where the text has no place for it. */
export type Slip = {
  readonly name: string
  /** The families of rules that may find it. */
  readonly families: readonly string[]
  spoil(text: string, random: Random): Slipped | null
}

/** The months as the texts write them. */
export const months =
  'January February March April May June July August September October November December'.split(' ')
/** A pattern for any of them. */
export const month = `(?:${months.join('|')})`
/** Places that the texts tell of. */
export const places =
  'Geneva Vienna Lisbon Stockholm Budapest Belgrade Rotterdam Montevideo Valencia Gothenburg Cairo Amman Tunis Muscat Antwerp Leipzig Bratislava Regensburg Hamburg Jakarta Casablanca Islamabad'.split(
    ' ',
  )

/** Replaces one of the places where a pattern matches, drawn at random; the change gives the new words or null. */
export function at(pattern: RegExp, change: (met: RegExpExecArray, random: Random) => string | null) {
  return (text: string, random: Random): Slipped | null => {
    const found: { index: number; before: string; after: string }[] = []
    for (const met of text.matchAll(pattern)) {
      const after = change(met, random)
      if (after !== null && after !== met[0]) found.push({ index: met.index, before: met[0], after })
    }
    const one = random.pick(found)
    if (one === undefined) return null
    return {
      text: text.slice(0, one.index) + one.after + text.slice(one.index + one.before.length),
      span: [one.index, one.index + Math.max(1, one.after.length)],
    }
  }
}

/** Puts a sentence behind a full stop inside a paragraph. */
export function insert(sentence: (text: string, random: Random) => string | null) {
  return (text: string, random: Random): Slipped | null => {
    const words = sentence(text, random)
    const ends = [...text.matchAll(/[a-z0-9]\. (?=[A-Z])/g)]
    const end = random.pick(ends)
    if (words === null || end === undefined) return null
    const index = end.index + 3
    return {
      text: `${text.slice(0, index)}${words} ${text.slice(index)}`,
      span: [index, index + words.length],
    }
  }
}

/** A word with one letter lost, doubled, swapped or wrong. */
export function misspell(word: string, random: Random): string {
  const index = 1 + random.below(Math.max(1, word.length - 2))
  const letter = 'aeioulnrst'.charAt(random.below(10))
  const kind = random.below(4)
  if (kind === 0) return word.slice(0, index) + word.slice(index + 1)
  if (kind === 1) return word.slice(0, index) + word.charAt(index) + word.slice(index)
  if (kind === 2)
    return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2)
  return word.slice(0, index) + (letter === word.charAt(index) ? 'z' : letter) + word.slice(index + 1)
}

const alike: Readonly<Record<string, string>> = {
  a: '\u0430',
  e: '\u0435',
  o: '\u043e',
  c: '\u0441',
  p: '\u0440',
  i: '\u0456',
}

/** A word with a letter of another script that looks alike; null where it has none. */
export function withAlien(word: string): string | null {
  const index = [...word].findIndex((letter, order) => order > 0 && alike[letter] !== undefined)
  return index === -1
    ? null
    : word.slice(0, index) + (alike[word.charAt(index)] ?? '') + word.slice(index + 1)
}

/** The days of the week. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
