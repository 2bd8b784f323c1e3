import type { Facet, FacetField } from '../../src/register/facet.ts'
import type { RegisterEntity } from '../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

/** How many of the entries have which value of some fields. */
export function countFacets(
  entries: readonly RegisterEntry[],
  entities: ReadonlyMap<string, RegisterEntity>,
  fields: readonly FacetField[],
  most = 20,
): Facet[] {
  return fields.map((field) => {
    const counts = new Map<string, { readonly label: string; count: number }>()
    for (const entry of entries) {
      for (const [value, label] of new Map(valuesOf(entry, field, entities))) {
        const counted = counts.get(value)
        if (counted === undefined) counts.set(value, { label, count: 1 })
        else counted.count += 1
      }
    }
    const values = [...counts].map(([value, counted]) => ({ value, ...counted }))
    return {
      field,
      values: values
        .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1))
        .slice(0, most),
    }
  })
}

type Labelled = readonly [value: string, label: string]

function valuesOf(
  entry: RegisterEntry,
  field: FacetField,
  entities: ReadonlyMap<string, RegisterEntity>,
): Labelled[] {
  if (field === 'body' || field === 'person' || field === 'state')
    return entry.parties.flatMap(({ entity }): Labelled[] => {
      const found = entity === null ? undefined : entities.get(entity)
      return found?.kind === field ? [[found.id, found.name]] : []
    })
  if (field === 'year') {
    const year = /^-?\d{4,}/.exec(entry.date ?? '')?.[0]
    return year === undefined ? [] : [[year, year]]
  }
  if (field === 'basis') return entry.bases.map((basis): Labelled => [basis, basis])
  if (field === 'document') return entry.tellings.map(({ document }): Labelled => [document, document])
  const value = entry[field]
  return value === null ? [] : [[value, value]]
}
