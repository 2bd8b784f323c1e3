import { useEffect, useState } from 'preact/hooks'
import { completeQuery, type QueryOffer } from '../../../src/register/complete-query.ts'
import type { FacetField } from '../../../src/register/facet.ts'
import type { QueryField } from '../../../src/register/query.ts'
import type { Span } from '../../../src/text/span.ts'
import type { RegisterSource } from '../../data/register-source.ts'
import { useSource } from '../../data/source-context.ts'
import { texts } from '../../texts/texts.ts'
import { writeCondition } from './edit-query.ts'

/** What could stand at the cursor: the letters it takes the place of, and the offers. */
export type Completion = { readonly span: Span; readonly offers: readonly QueryOffer[] }

// Names of parties are searched for, however they are spelt; the others are counted, and the frequent ones offered.
const named: Partial<Record<QueryField, FacetField>> = {
  body: 'body',
  person: 'person',
  state: 'state',
  party: 'body',
  place: 'place',
  series: 'series',
  document: 'document',
}
const most = 12

/** Offers words for a query: those of its language at once, names as soon as the register has told them. */
export function useCompletion(text: string, cursor: number | null): Completion | null {
  const source = useSource()
  const [names, setNames] = useState<{ readonly key: string; readonly offers: readonly QueryOffer[] } | null>(
    null,
  )
  const completion = cursor === null ? null : completeQuery(text, cursor)
  const wanted = completion?.valuesOf ?? null
  const field = wanted === null ? undefined : named[wanted.field]
  const start = wanted?.start ?? ''
  const key = `${field} ${start}`
  useEffect(() => {
    if (field === undefined) return
    let isStale = false
    // Names are asked for when typing pauses.
    const timer = setTimeout(async () => {
      const offers = await namesLike(source, field, start).catch(() => [])
      if (!isStale) setNames({ key, offers })
    }, 120)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [source, field, start, key])
  if (completion === null) return null
  const offers = field === undefined ? completion.offers : names?.key === key ? names.offers : []
  return { span: completion.span, offers: offers.slice(0, most) }
}

async function namesLike(
  source: RegisterSource,
  field: FacetField,
  start: string,
): Promise<readonly QueryOffer[]> {
  const asText = (value: string) => writeCondition({ field: 'title', value }).slice('title:'.length)
  if (start !== '' && (field === 'body' || field === 'person' || field === 'state')) {
    const { entities } = await source.entities(start, field)
    return entities
      .slice(0, most)
      .map(({ name, documents }) => ({ text: asText(name), says: texts.counts.documents(documents.length) }))
  }
  const facets = await source.facets('', [field])
  return facets
    .flatMap(({ values }) => values)
    .filter(({ label }) => label.toLowerCase().includes(start.toLowerCase()))
    .slice(0, most)
    .map(({ label, count }) => ({ text: asText(label), says: texts.counts.entries(count) }))
}
