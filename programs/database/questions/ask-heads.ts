import type { Query } from '../../../src/register/query.ts'
import { findRows } from '../find-rows.ts'
import type { EntryHeads } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'
import { countRows } from '../row-set.ts'
import { firstRows } from '../sort-rows.ts'
import { headsAt } from './entries-at.ts'

/** The first entries by date that answer a query, without what their tellings say. */
export async function askHeads(query: Query, limit: number, reader: RegisterReader): Promise<EntryHeads> {
  const columns = await reader.columns()
  const found = await findRows(query, reader)
  const { rows } = firstRows(columns, found, { scores: null, limit, after: null })
  return { heads: await headsAt(rows, reader), total: countRows(found) }
}
