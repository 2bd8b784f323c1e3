import type { Query } from '../../../src/register/query.ts'
import { findRows } from '../find-rows.ts'
import type { Answer, AskOptions } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'
import { countRows } from '../row-set.ts'
import { scoreRows } from '../score-rows.ts'
import { firstRows, readCursor, sortKey, writeCursor } from '../sort-rows.ts'
import { entriesAt } from './entries-at.ts'

/** A page of the entries that answer a query. */
export async function askEntries(
  query: Query,
  { order, limit, after }: AskOptions,
  reader: RegisterReader,
): Promise<Answer> {
  const columns = await reader.columns()
  const found = await findRows(query, reader)
  const scores = order === 'relevance' ? await scoreRows(query, found, reader) : null
  const { rows, hasMore } = firstRows(columns, found, { scores, limit, after: readCursor(after) })
  const last = rows.at(-1)
  return {
    entries: await entriesAt(rows, reader),
    total: countRows(found),
    next: hasMore && last !== undefined ? writeCursor(sortKey(columns, last, scores)) : null,
  }
}
