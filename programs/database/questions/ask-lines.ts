import { rowOfEntry } from '../../../src/answers/row-of-entry.ts'
import type { Query } from '../../../src/register/query.ts'
import { findRows } from '../find-rows.ts'
import type { EntryLines } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'
import { countRows } from '../row-set.ts'
import { firstRows } from '../sort-rows.ts'
import { entriesAt } from './entries-at.ts'

/** The first entries by date that answer a query, in one line each. */
export async function askLines(query: Query, limit: number, reader: RegisterReader): Promise<EntryLines> {
  const columns = await reader.columns()
  const found = await findRows(query, reader)
  const { rows } = firstRows(columns, found, { scores: null, limit, after: null })
  const entries = await entriesAt(rows, reader)
  return { lines: entries.map(rowOfEntry), total: countRows(found) }
}
