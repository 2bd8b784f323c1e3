import type { Facet, FacetField } from '../../../src/register/facet.ts'
import type { Query } from '../../../src/register/query.ts'
import { basisNames, kindNames, numberOfKind, reviewNames, statusNames } from '../column-row.ts'
import { type Counts, countBases, countColumn, countDocuments, countParties } from '../count-rows.ts'
import { findRows } from '../find-rows.ts'
import type { RegisterReader } from '../register-reader.ts'
import type { RowSet } from '../row-set.ts'

/** How many entries of the answer to a query have which value of each field. */
export async function countFacets(
  query: Query,
  fields: readonly FacetField[],
  limit: number,
  reader: RegisterReader,
): Promise<readonly Facet[]> {
  const rows = await findRows(query, reader)
  const facets: Facet[] = []
  for (const field of fields) {
    const values = await countField(field, rows, limit, reader)
    facets.push({ field, values: [...values].sort(byCount).slice(0, limit) })
  }
  return facets
}

type Values = Facet['values']

async function countField(
  field: FacetField,
  rows: RowSet,
  limit: number,
  reader: RegisterReader,
): Promise<Values> {
  const columns = await reader.columns()
  switch (field) {
    case 'kind':
      return named(countColumn(columns, rows, 'kind'), ['', ...kindNames])
    case 'status':
      return named(countColumn(columns, rows, 'status'), statusNames)
    case 'review':
      return named(countColumn(columns, rows, 'review'), reviewNames)
    case 'basis':
      return named(countBases(columns, rows), basisNames)
    case 'year':
    case 'place':
    case 'series': {
      const values = await reader.values()
      return [...countColumn(columns, rows, field)].flatMap(([n, count]) => {
        const value = values.get(n)?.value
        return value === undefined ? [] : [{ value, label: value, count }]
      })
    }
    case 'body':
    case 'person':
    case 'state':
      return entityValues(countParties(columns, rows, numberOfKind(field)), limit, reader)
    case 'document':
      return documentValues(countDocuments(columns, rows), limit, reader)
  }
}

function named(counts: Counts, names: readonly string[]): Values {
  return [...counts].map(([number, count]) => {
    const name = names[number] ?? ''
    return { value: name, label: name, count }
  })
}

async function entityValues(
  counts: Counts,
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const rows = await asked
    .selectFrom('entity')
    .select(['n', 'id', 'name'])
    .where(dialect.isOneOf('n', mostFrequent(counts, limit)))
    .execute()
  return rows.map(({ n, id, name }) => ({ value: id, label: name, count: counts.get(n) ?? 0 }))
}

async function documentValues(
  counts: Counts,
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const rows = await asked
    .selectFrom('document')
    .select(['n', 'id', 'data'])
    .where(dialect.isOneOf('n', mostFrequent(counts, limit)))
    .execute()
  return rows.map(({ n, id, data }) => {
    const { name }: { readonly name: string } = JSON.parse(data)
    return { value: id, label: name, count: counts.get(n) ?? 0 }
  })
}

// All that have as many as the last are looked up, so that their names can settle which come first.
function mostFrequent(counts: Counts, limit: number): number[] {
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  const least = sorted[limit - 1]?.[1] ?? 0
  return sorted.flatMap(([number, count]) => (count >= least ? [number] : []))
}

function byCount(one: Values[number], other: Values[number]): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1)
}
