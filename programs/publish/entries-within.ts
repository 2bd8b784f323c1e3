import type { EntriesOfPart } from '../../src/publish/publisher.ts'
import type { Query } from '../../src/register/query.ts'
import type { RegisterDatabase } from '../database/register-database.ts'

/** Asks for the entries of a part of an answer, so that formats that go by documents or bodies need not hold all of it. */
export function entriesWithin(register: Pick<RegisterDatabase, 'select'>, query: Query): EntriesOfPart {
  return (field, id) => {
    const span = { start: 0, end: 0 }
    // A name may be that of several documents; those who ask pass over what is told by others.
    const part = { ask: 'field', field, value: { is: 'value', value: id }, span } as const
    return register.select({ ask: 'all', queries: [query, part] }).entries()
  }
}
