import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { type CountedField, columnRow, countedValues, entityIdsOf, onlyName } from './column-row.ts'
import { type ColumnRow, changeChunk, chunkSize } from './entry-columns.ts'
import { documentNumbers, type RegisterWork } from './register-work.ts'
import { writeEntities } from './renew-entities.ts'

/** Writes the narrow columns of entries, and frees those of entries that are gone. */
export async function renewColumns(
  work: RegisterWork,
  entries: ReadonlyMap<number, RegisterEntry>,
  gone: readonly number[],
): Promise<void> {
  const { asked, dialect, documents, state } = work
  const all = [...entries.values()]
  await documentNumbers(
    work,
    all.flatMap(({ tellings }) => tellings.map(({ document }) => document)),
  )
  const entities = await knownEntities(work, all)
  const values = await valueNumbers(work, all)
  const numbers = {
    entity: (id: string) => entities.get(id),
    document: (id: string) => documents.get(id) ?? -1,
    value: (field: CountedField, value: string) => values.get(`${field} ${value}`) ?? 0,
  }
  const changes = new Map<number, Map<number, ColumnRow | null>>()
  const change = (n: number, row: ColumnRow | null) => {
    const chunk = Math.floor(n / chunkSize)
    const rows = changes.get(chunk) ?? new Map<number, ColumnRow | null>()
    changes.set(chunk, rows)
    rows.set(n % chunkSize, row)
  }
  for (const n of gone) change(n, null)
  for (const [n, entry] of entries) change(n, columnRow(entry, numbers))

  const chunks = [...changes.keys()]
  // A few at a time: each is some dozens of kilobytes.
  for (let from = 0; from < chunks.length; from += 64) {
    const some = chunks.slice(from, from + 64)
    const old = await asked.selectFrom('chunk').selectAll().where(dialect.isOneOf('chunk', some)).execute()
    const before = new Map(old.map(({ chunk, data }) => [chunk, data]))
    await asked.deleteFrom('chunk').where(dialect.isOneOf('chunk', some)).execute()
    await dialect.insert(
      asked,
      'chunk',
      some.map((chunk) => ({
        chunk,
        generation: state.generation + 1,
        data: changeChunk(before.get(chunk) ?? null, changes.get(chunk) ?? new Map()),
      })),
    )
  }
}

// Entities that no document names, such as the state of a place, are known by their ids alone.
async function knownEntities(
  work: RegisterWork,
  entries: readonly RegisterEntry[],
): Promise<Map<string, { readonly n: number; readonly kind: string | null }>> {
  const { asked, dialect, state } = work
  const named = new Map<string, string>()
  for (const entry of entries) for (const [id, name] of entityIdsOf(entry)) named.set(id, name)
  const rows = await asked
    .selectFrom('entity')
    .select(['n', 'id', 'kind'])
    .where(dialect.isOneOf('id', [...named.keys()]))
    .execute()
  const known = new Map<string, { readonly n: number; readonly kind: string | null }>(
    rows.map((row) => [row.id, row]),
  )
  const created = [...named].filter(([id]) => !known.has(id))
  await writeEntities(
    work,
    created.map(([id, name]) => {
      const n = state.entities++
      known.set(id, { n, kind: null })
      return {
        n,
        id,
        standing: n,
        kind: null,
        name: id.startsWith(onlyName) ? name : '',
        names: '[]',
        authority: null,
        mentions: 0,
      }
    }),
  )
  return known
}

async function valueNumbers(
  { asked, dialect, state }: RegisterWork,
  entries: readonly RegisterEntry[],
): Promise<Map<string, number>> {
  const wanted = new Map<string, { readonly field: CountedField; readonly value: string }>()
  for (const entry of entries) {
    const { year, place, series } = countedValues(entry)
    for (const [field, value] of [
      ['year', year],
      ['place', place],
      ['series', series],
    ] as const)
      if (value !== null) wanted.set(`${field} ${value}`, { field, value })
  }
  const rows = await asked
    .selectFrom('facet_value')
    .selectAll()
    .where(dialect.isOneOf('value', [...new Set([...wanted.values()].map(({ value }) => value))]))
    .execute()
  const numbers = new Map(rows.map(({ n, field, value }) => [`${field} ${value}`, n]))
  const created = [...wanted].filter(([key]) => !numbers.has(key))
  await dialect.insert(
    asked,
    'facet_value',
    created.map(([key, { field, value }]) => {
      const n = state.values++
      numbers.set(key, n)
      return { n, field, value }
    }),
  )
  return numbers
}
