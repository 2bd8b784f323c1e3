import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { Telling } from '../../../src/register/telling.ts'
import type { RegisterReader } from '../register-reader.ts'

/** The entries with these numbers, in this order; those that are gone are left out. */
export async function entriesAt(
  rows: readonly number[],
  { asked, dialect }: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<readonly RegisterEntry[]> {
  const heads = await headsAt(rows, { asked, dialect })
  if (heads.length === 0) return []
  const tellings = await asked
    .selectFrom('telling')
    .select(['id', 'data'])
    .where(dialect.isOneOf('entry', rows))
    .execute()
  const told = new Map(tellings.map(({ id, data }) => [id, data]))
  return heads.map((head) => wholeEntry(head, told))
}

/** The entries with these numbers, in this order, with no more than the ids of their tellings. */
export async function headsAt(
  rows: readonly number[],
  { asked, dialect }: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<readonly KeptEntry[]> {
  if (rows.length === 0) return []
  const entries = await asked
    .selectFrom('entry')
    .select(['n', 'data'])
    .where(dialect.isOneOf('n', rows))
    .execute()
  const byNumber = new Map(entries.map(({ n, data }) => [n, data]))
  return rows.flatMap((row): KeptEntry[] => {
    const data = byNumber.get(row)
    return data === undefined ? [] : [JSON.parse(data)]
  })
}

type KeptEntry = Omit<RegisterEntry, 'tellings'> & { readonly tellings: readonly string[] }

// The tellings of an entry are kept once, beside it.
function wholeEntry(entry: KeptEntry, told: ReadonlyMap<string, string>): RegisterEntry {
  const tellings = entry.tellings.flatMap((id): Telling[] => {
    const telling = told.get(id)
    return telling === undefined ? [] : [JSON.parse(telling)]
  })
  return { ...entry, tellings }
}
