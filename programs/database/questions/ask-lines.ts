import type { EntryRow } from '../../../src/api/entry-row.ts'
import type { Query } from '../../../src/register/query.ts'
import { findRows } from '../find-rows.ts'
import type { EntryLines } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'
import { countRows } from '../row-set.ts'
import { firstRows } from '../sort-rows.ts'

/** The first entries by date that answer a query, in one line each. */
export async function askLines(query: Query, limit: number, reader: RegisterReader): Promise<EntryLines> {
  const columns = await reader.columns()
  const found = await findRows(query, reader)
  const { rows } = firstRows(columns, found, { scores: null, limit, after: null })
  const { asked, dialect } = reader
  const known = await asked
    .selectFrom('entry')
    .select(['n', 'line'])
    .where(dialect.isOneOf('n', rows))
    .execute()
  const byNumber = new Map(known.map(({ n, line }) => [n, line]))
  return {
    lines: rows.flatMap((row): EntryRow[] => {
      const line = byNumber.get(row)
      return line === undefined ? [] : [JSON.parse(line)]
    }),
    total: countRows(found),
  }
}
