import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { edtfYear } from '../../../src/edtf/make-edtf.ts'
import type { Facet, FacetField } from '../../../src/register/facet.ts'
import { setParams } from '../../address/current-address.ts'
import { useAsked } from '../../data/use-asked.ts'
import { texts } from '../../texts/texts.ts'
import { conditionOf, hasCondition, setCondition, toggleCondition } from '../query/edit-query.ts'
import { YearHistogram } from './year-histogram.tsx'

const fields = ['kind', 'body', 'person', 'state', 'place', 'document', 'status', 'basis', 'review'] as const
const fewest = 6

/** What the entries of an answer have in common, each value a step to a narrower question. */
export function FacetPanel({ q }: { readonly q: string }): JSX.Element {
  const asked = useAsked(`facets ${q}`, (source) => source.facets(q, fields, 24))
  // The years that can be chosen are those of the question without its years.
  const wide = setCondition(q, 'date', null)
  const years = useAsked(`years ${wide}`, (source) => source.facets(wide, ['year'], 1000))
  return (
    <aside class="facets" aria-label={texts.views.facets.label}>
      <section>
        <h2>{texts.views.facets.fields.year}</h2>
        <YearHistogram
          years={years.answer?.[0]?.values ?? []}
          chosen={yearsOf(conditionOf(q, 'date'))}
          onChoose={(chosen) => {
            const range = chosen === null ? null : `${edtfYear(chosen.from)}..${edtfYear(chosen.until)}`
            setParams({ q: setCondition(q, 'date', range) })
          }}
        />
      </section>
      {asked.answer
        ?.filter(({ values }) => values.length > 0)
        .map((facet) => (
          <FacetGroup key={facet.field} facet={facet} q={q} />
        ))}
    </aside>
  )
}

function FacetGroup({
  facet: { field, values },
  q,
}: {
  readonly facet: Facet
  readonly q: string
}): JSX.Element | null {
  const [isWhole, setWhole] = useState(false)
  if (field === 'year') return null
  const most = Math.max(...values.map(({ count }) => count))
  const shown = isWhole ? values : values.slice(0, fewest)
  return (
    <section>
      <h2>{texts.views.facets.fields[field]}</h2>
      <ul>
        {shown.map(({ value, label, count }) => {
          const condition = { field, value: isNamed(field) ? label : value }
          return (
            <li key={value}>
              <button
                type="button"
                class="facet"
                aria-pressed={hasCondition(q, condition)}
                onClick={() => setParams({ q: toggleCondition(q, condition) })}
              >
                <span class="name">{sayValue(field, label)}</span>
                <span class="count">{count}</span>
                <meter class="share" min={0} max={most} value={count} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      {values.length > fewest && (
        <button
          type="button"
          class="button-plain more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? texts.views.facets.fewer : texts.views.facets.more(values.length - fewest)}
        </button>
      )}
    </section>
  )
}

// Entities are asked for by their names, which people can read in the question; a document by its id.
function isNamed(field: FacetField): boolean {
  return field === 'body' || field === 'person' || field === 'state' || field === 'place'
}

function sayValue(field: FacetField, label: string): string {
  const words: Partial<Record<FacetField, Readonly<Record<string, string>>>> = {
    kind: texts.kinds,
    status: texts.statuses,
    basis: texts.bases,
    review: texts.reviews,
  }
  return words[field]?.[label] ?? label
}

function yearsOf(range: string | null): { readonly from: number; readonly until: number } | null {
  const [, from, until] = /^(-?\d{4})(?:-\d\d)*(?:\.\.(-?\d{4})(?:-\d\d)*)?$/.exec(range ?? '') ?? []
  return from === undefined ? null : { from: Number(from), until: Number(until ?? from) }
}
