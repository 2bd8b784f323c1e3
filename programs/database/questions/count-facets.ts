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
  let parties: readonly Counts[] | null = null
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
  readonly parties: () => readonly Counts[]
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
      return [...mostFrequent(countColumn(columns, rows, field), limit + 1)].flatMap(([n, count]) => {
        // The number 0 says that there is none.
        const value = values.get(n)?.value
        return value === undefined ? [] : [{ value, label: value, count }]
      })
    }
    case 'body':
    case 'person':
    case 'state':
      return entityValues(parties()[numberOfKind(field)] ?? nothing, limit, reader)
    case 'document':
      return documentValues(countDocuments(columns, rows), limit, reader)
  }
}

const nothing: Counts = { numbers: [], counts: [] }

function named({ counts, numbers }: Counts, names: readonly string[]): Values {
  return numbers.map((number, at) => {
    const name = names[number] ?? ''
    return { value: name, label: name, count: counts[at] ?? 0 }
  })
}

async function entityValues(
  counts: Counts,
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const { more, alike, countOf } = firstOf(counts, limit)
  const rowsOf = (numbers: readonly number[]) =>
    asked
      .selectFrom('entity')
      .select(['n', 'id', 'name'])
      .where(dialect.isOneOf('n', numbers))
      .orderBy('id')
      .limit(limit)
      .execute()
  const rows = [...(await rowsOf(more)), ...(await rowsOf(alike))]
  return rows.map(({ n, id, name }) => ({ value: id, label: name, count: countOf(n) }))
}

async function documentValues(
  counts: Counts,
  limit: number,
  { asked, dialect }: RegisterReader,
): Promise<Values> {
  const { more, alike, countOf } = firstOf(counts, limit)
  const rowsOf = (numbers: readonly number[]) =>
    asked
      .selectFrom('document')
      .select(['n', 'id', 'data'])
      .where(dialect.isOneOf('n', numbers))
      .orderBy('id')
      .limit(limit)
      .execute()
  const rows = [...(await rowsOf(more)), ...(await rowsOf(alike))]
  return rows.map(({ n, id, data }) => {
    const { name }: { readonly name: string } = JSON.parse(data)
    return { value: id, label: name, count: countOf(n) }
  })
}

// Where more have as many as the last than there is room for, their ids settle which come first.
function firstOf(
  counts: Counts,
  limit: number,
): {
  readonly more: readonly number[]
  readonly alike: readonly number[]
  readonly countOf: (n: number) => number
} {
  const most = mostFrequent(counts, limit)
  let least = Number.POSITIVE_INFINITY
  for (const count of most.values()) least = Math.min(least, count)
  const numbers = [...most.keys()]
  return {
    more: numbers.filter((n) => most.get(n) !== least),
    alike: numbers.filter((n) => most.get(n) === least),
    countOf: (n) => most.get(n) ?? 0,
  }
}

function byCount(one: Values[number], other: Values[number]): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1)
}
