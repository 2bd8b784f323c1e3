import { foldedWords } from './fold-search.ts'
import type { RegisterEntry } from './register-entry.ts'

/** The folded words by which an entry is found; each list is one text, and a phrase does not reach from one into the next. */
export type EntryWords = {
  /** What the register says of it. */
  readonly main: readonly (readonly string[])[]
  /** What the documents say. */
  readonly told: readonly (readonly string[])[]
  /** The words of names in it, each once. */
  readonly names: readonly string[]
  readonly form: readonly string[]
  readonly title: readonly string[]
  readonly number: readonly string[]
  readonly saidby: readonly string[]
}

/** The words of an entry. */
export function entryWords(entry: RegisterEntry): EntryWords {
  const { form, place, title, series, number, saidBy, post, honour, amount, parties, summary, tellings } =
    entry
  const written = [summary, title, series, number, saidBy, post, honour, amount, form, place]
  const names = parties.map(({ name }) => name)
  const told = tellings.flatMap(({ evidence, entry: { parties: tellers } }) => [
    ...evidence.map(({ quote }) => quote.words),
    ...tellers.flatMap(({ aliases }) => aliases),
  ])
  return {
    main: textsOf([...written, ...names]),
    told: textsOf(told),
    names: [...new Set([...names, place ?? '', saidBy ?? ''].flatMap(foldedWords))],
    form: foldedWords(form ?? ''),
    title: foldedWords(title ?? ''),
    number: foldedWords(number ?? ''),
    saidby: foldedWords(saidBy ?? ''),
  }
}

// What stands within the text before need not be kept twice.
function textsOf(texts: readonly (string | null)[]): readonly (readonly string[])[] {
  const kept: string[] = []
  for (const text of texts)
    if (text !== null && text !== '' && !kept.some((longer) => holdsWhole(longer, text))) kept.push(text)
  return kept.map(foldedWords).filter(({ length }) => length > 0)
}

function holdsWhole(longer: string, text: string): boolean {
  const at = longer.indexOf(text)
  return at !== -1 && isEdge(longer.charCodeAt(at - 1)) && isEdge(longer.charCodeAt(at + text.length))
}

// A space, a mark of ASCII, or nothing at all.
function isEdge(unit: number): boolean {
  return Number.isNaN(unit) || unit === 0x20 || unit === 0x2c || unit === 0x2e || unit === 0x0a
}
