import type { Kysely, RawBuilder } from 'kysely'
import type { EntryWords } from '../../src/register/entry-words.ts'
import type { SearchTerm } from '../../src/register/search-term.ts'
import type { Rows, TableName } from './tables.ts'

/** The tables to ask, in or outside of a transaction. */
export type Asked = Kysely<Rows>

/** An entry with the words by which it is found. */
export type IndexedText = { readonly n: number; readonly words: EntryWords }

/** What the two databases do in ways of their own; all else is the same SQL for both. */
export type Dialect = {
  readonly name: 'sqlite' | 'postgres'
  /** The tables as they were at one moment, however long the call lasts. */
  readonly reading: <Answer>(call: (asked: Asked) => Promise<Answer>) => Promise<Answer>
  /** All that the call changes, or nothing of it; one such call at a time. */
  readonly writing: <Answer>(call: (asked: Asked) => Promise<Answer>) => Promise<Answer>
  /** Many rows at once; with `isOnce`, those that are there already are passed over. */
  readonly insert: <Name extends TableName>(
    asked: Asked,
    table: Name,
    rows: readonly Rows[Name][],
    options?: { readonly isOnce: true },
  ) => Promise<void>
  /** True where a column has one of the values, however many. */
  readonly isOneOf: (column: string, values: readonly (string | number)[]) => RawBuilder<boolean>
  /** Says of tellings to which entry and component they belong. */
  readonly moveTellings: (
    asked: Asked,
    rows: readonly Pick<Rows['telling'], 'n' | 'entry' | 'component'>[],
  ) => Promise<void>
  /** The numbers of the entries in whose text one of the terms is found. */
  readonly findText: (asked: Asked, terms: readonly SearchTerm[]) => Promise<ArrayLike<number>>
  readonly indexTexts: (asked: Asked, texts: readonly IndexedText[]) => Promise<void>
  readonly forgetTexts: (asked: Asked, rows: readonly number[]) => Promise<void>
  /** Words of names that share three letters in a row with a word. */
  readonly wordsSharingLetters: (asked: Asked, word: string) => Promise<readonly string[]>
  /** Empties all tables. */
  readonly clear: (asked: Asked) => Promise<void>
  readonly close: () => Promise<void>
}

/** The words of an entry as one stream: those of its texts, with a mark between two; then those of single fields, marked. */
export function textStream(words: EntryWords): string[] {
  const stream: string[] = []
  const main = new Set<string>()
  for (const text of words.main) {
    stream.push(...text, betweenTexts)
    for (const word of text) main.add(word)
  }
  for (const text of words.told) stream.push(...text, betweenTexts)
  for (const field of ['form', 'title', 'number', 'saidby'] as const)
    if (words[field].length > 0)
      stream.push(...words[field].map((word) => fieldWord(field, word)), betweenTexts)
  for (const word of words.names) stream.push(fieldWord('name', word))
  for (const word of main) stream.push(fieldWord('main', word))
  return stream
}

const betweenTexts = '_'

/** A word of one field, as it stands in the stream; no word of a text looks like it. */
export function fieldWord(
  field: 'form' | 'title' | 'number' | 'saidby' | 'name' | 'main',
  word: string,
): string {
  return `_${field}${word}`
}
