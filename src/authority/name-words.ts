import { tokenize } from '../text/tokenize.ts'

/** A name cut as texts are cut, for comparing it with their words. */
export type NameWords = {
  /** Folded, without marks. */
  readonly words: readonly string[]
  /** As written. */
  readonly forms: readonly string[]
  /** Whether a mark stands behind the word of that index, so that one may stand there in the text too. */
  readonly breaks: readonly boolean[]
}

/** The words of a name. */
export function nameWords(name: string): NameWords {
  const words: string[] = []
  const forms: string[] = []
  const breaks: boolean[] = []
  for (const { word } of tokenize(name)) {
    if (word.kind === 'mark') {
      if (breaks.length > 0) breaks[breaks.length - 1] = true
      continue
    }
    words.push(word.folded)
    forms.push(word.form)
    breaks.push(false)
  }
  return { words, forms, breaks }
}

/** A name as one string of folded words with single spaces. */
export function foldName(name: string): string {
  return nameWords(name).words.join(' ')
}

// Spellings of one word that names are written with side by side.
const spellings: readonly (readonly string[])[] = [
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['program', 'programme'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['harbor', 'harbour'],
  ['theater', 'theatre'],
  ['saint', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['standardization', 'standardisation'],
  ['decolonization', 'decolonisation'],
  ['meter', 'metre'],
  ['color', 'colour'],
]

const plain = new Map<string, string>()
const others = new Map<string, readonly string[]>()
for (const [first = '', ...rest] of spellings) {
  for (const other of rest) plain.set(other, first)
  for (const each of [first, ...rest])
    others.set(
      each,
      [first, ...rest].filter((spelling) => spelling !== each),
    )
}

/** True for two folded words that are one word in British and American spelling, or written out and abbreviated. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  // All spellings of one word begin with the same letter.
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false
  return (plain.get(one) ?? one) === (plain.get(other) ?? other)
}

/** The other spellings of a folded word. */
export function otherSpellings(word: string): readonly string[] {
  return others.get(word) ?? []
}
