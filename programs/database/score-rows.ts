import type { Query } from '../../src/register/query.ts'
import { findRows, mainRows, type TextQuery } from './find-rows.ts'
import type { RegisterReader } from './register-reader.ts'
import { countRows, eachRow, hasRow, type RowSet, rowsInBoth } from './row-set.ts'
import type { Scores } from './sort-rows.ts'

/**
 * How relevant the rows of an answer are: rare words count more than frequent ones, words of the register more than those
 * of the documents alone, and words that stand together as they were asked for most. Null where no words were asked for.
 */
export async function scoreRows(query: Query, answer: RowSet, reader: RegisterReader): Promise<Scores> {
  const wanted = wordsIn(query)
  if (wanted.length === 0) return null
  const { capacity, used } = await reader.columns()
  const scores = new Float32Array(capacity)
  const all = countRows(used)
  const add = (rows: RowSet, score: (row: number) => number) =>
    eachRow(rowsInBoth(rows, answer), (row) => {
      scores[row] = (scores[row] ?? 0) + score(row)
    })
  for (const text of wanted) {
    const rows = await findRows(text, reader)
    const main = await mainRows(text, reader)
    const rarity = Math.log(1 + all / (1 + countRows(rows)))
    add(rows, (row) => (hasRow(main, row) ? 3 * rarity : rarity))
  }
  const together = wanted.flatMap((text) => (text.ask === 'word' ? [text.word] : []))
  if (together.length > 1) {
    const phrase: TextQuery = { ask: 'phrase', phrase: together.join(' '), span: { start: 0, end: 0 } }
    add(await findRows(phrase, reader), () => 4 * together.length)
  }
  return scores
}

function wordsIn(query: Query): TextQuery[] {
  if (query.ask === 'word' || query.ask === 'phrase') return [query]
  return query.ask === 'all' || query.ask === 'any' ? query.queries.flatMap(wordsIn) : []
}
