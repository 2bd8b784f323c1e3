import type { Facet, FacetField } from '../../../src/register/facet.ts'
import type { Query } from '../../../src/register/query.ts'
import { basisNames, kindNames, numberOfKind, reviewNames, statusNames } from '../column-row.ts'
import {
  type Counts,
  countBases,
  countColumn,
  countDocuments,
  countParties,
  mostFrequent,
  type PartyCounts,
} from '../count-rows.ts'
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
  const columns = await reader.columns()
  let parties: PartyCounts | null = null
  const partiesOnce = () => {
    parties ??= countParties(columns, rows)
    return parties
  }
  const facets: Facet[] = []
  for (const field of fields) {
    const values = await countField({ field, rows, limit, parties: partiesOnce }, reader)
    facets.push({ field, values: [...values].sort(byCount).slice(0, limit) })
  }
  return facets
}

type Values = Facet['values']
type Counting = {
  readonly field: FacetField
  readonly rows: RowSet
  readonly limit: number
  readonly parties: () => PartyCounts
}

async function countField(
  { field, rows, limit, parties }: Counting,
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
      const counts = countColumn(columns, rows, field)
      // The number 0 says that there is none.
      return mostFrequent(counts, limit, (n) => n > 0).flatMap((n) => {
        const value = values.get(n)?.value
        return value === undefined ? [] : [{ value, label: value, count: counts[n] ?? 0 }]
      })
    }
    case 'body':
    case 'person':
    case 'state': {
      const { counts, kinds } = parties()
      const kind = numberOfKind(field)
      return entityValues(
        counts,
        mostFrequent(counts, limit, (n) => kinds[n] === kind),
        limit,
        reader,
      )
    }
    case 'document': {
      const counts = countDocuments(columns, rows)
      return documentValues(
        counts,
        mostFrequent(counts, limit, () => true),
        limit,
        reader,
      )
    }
  }
}

function named(counts: Counts, names: readonly string[]): Values {
  return names.flatMap((name, number) => {
    const count = counts[number] ?? 0
    return count === 0 ? [] : [{ value: name, label: name, count }]
  })
}

// Where very many have as many as the last, which of them come first is settled by their ids in the database.
async function entityValues(
  counts: Counts,
  most: readonly number[],
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const rows = await asked
    .selectFrom('entity')
    .select(['n', 'id', 'name'])
    .where(dialect.isOneOf('n', decided(counts, most, limit)))
    .execute()
  const tied = await asked
    .selectFrom('entity')
    .select(['n', 'id', 'name'])
    .where(dialect.isOneOf('n', undecided(counts, most)))
    .orderBy('id')
    .limit(limit)
    .execute()
  return [...rows, ...tied].map(({ n, id, name }) => ({ value: id, label: name, count: counts[n] ?? 0 }))
}

async function documentValues(
  counts: Counts,
  most: readonly number[],
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const rows = await asked
    .selectFrom('document')
    .select(['n', 'id', 'data'])
    .where(dialect.isOneOf('n', decided(counts, most, limit)))
    .execute()
  const tied = await asked
    .selectFrom('document')
    .select(['n', 'id', 'data'])
    .where(dialect.isOneOf('n', undecided(counts, most)))
    .orderBy('id')
    .limit(limit)
    .execute()
  return [...rows, ...tied].map(({ n, id, data }) => {
    const { name }: { readonly name: string } = JSON.parse(data)
    return { value: id, label: name, count: counts[n] ?? 0 }
  })
}

function leastOf(counts: Counts, most: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const n of most) least = Math.min(least, counts[n] ?? 0)
  return least
}

function decided(counts: Counts, most: readonly number[], limit: number): number[] {
  const least = leastOf(counts, most)
  return most.filter((n) => (counts[n] ?? 0) > least).slice(0, limit)
}

function undecided(counts: Counts, most: readonly number[]): number[] {
  const least = leastOf(counts, most)
  return most.filter((n) => counts[n] === least)
}

function byCount(one: Values[number], other: Values[number]): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1)
}
