import { foldedWords } from '../../src/register/fold-search.ts'
import type { CountedField } from './column-row.ts'
import type { Asked, Dialect } from './dialect.ts'
import { columnsOfRegister, type RegisterColumns } from './register-columns.ts'

/** What a question is asked with: the tables as they are at one moment, and the columns that go with them. */
export type RegisterReader = {
  readonly asked: Asked
  readonly dialect: Dialect
  readonly columns: () => Promise<RegisterColumns>
  /** The numbered values of fields. */
  readonly values: () => Promise<FacetValues>
}

/** The numbered values of fields, by number. */
export type FacetValues = ReadonlyMap<number, FacetValue>

/** A value of a field, and its folded words. */
export type FacetValue = {
  readonly field: CountedField
  readonly value: string
  readonly words: () => readonly string[]
}

/** Asks a question of the register at one moment. */
export type AskReader = <Answer>(question: (reader: RegisterReader) => Promise<Answer>) => Promise<Answer>

/** Reads a register, and keeps in memory what all questions need. */
export function registerReader(dialect: Dialect): AskReader {
  const columnsFor = columnsOfRegister()
  const valuesFor = facetValues()
  return (question) =>
    dialect.reading((asked) => {
      // Read at most once for a question, and only for those that need them.
      let columns: Promise<RegisterColumns> | null = null
      const columnsOnce = () => {
        columns ??= columnsFor(asked)
        return columns
      }
      return question({
        asked,
        dialect,
        columns: columnsOnce,
        values: async () => valuesFor(asked, await columnsOnce()),
      })
    })
}

function facetValues(): (asked: Asked, columns: RegisterColumns) => Promise<FacetValues> {
  let known = new Map<number, FacetValue>()
  let read = { generation: -1, anew: -1, most: 0 }
  return async (asked, { generation, anew }) => {
    if (read.generation >= generation) return known
    if (read.anew !== anew) {
      known = new Map()
      read = { ...read, most: 0 }
    }
    const rows = await asked.selectFrom('facet_value').selectAll().where('n', '>', read.most).execute()
    let most = read.most
    for (const { n, field, value } of rows) {
      if (field === 'year' || field === 'place' || field === 'series')
        known.set(n, { field, value, words: onceFolded(value) })
      most = Math.max(most, n)
    }
    read = { generation, anew, most }
    return known
  }
}

// Only queries for places and series look into the words of values.
function onceFolded(value: string): () => readonly string[] {
  let words: readonly string[] | null = null
  return () => {
    words ??= foldedWords(value)
    return words
  }
}
