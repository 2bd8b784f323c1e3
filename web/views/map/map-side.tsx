import type { JSX } from 'preact'
import type { PlaceMap } from '../../../src/api/place-map.ts'
import { currentAddress, go } from '../../address/current-address.ts'
import { linkFrom } from '../../address/link-to.ts'
import { useSource } from '../../data/source-context.ts'
import { texts } from '../../texts/texts.ts'
import { sayDate } from '../parts/say-date.ts'
import { firstWordsLink } from '../parts/words-link.ts'
import { shortSummary } from '../timeline/short-summary.ts'
import type { DrawnPlace } from './map-drawing.tsx'

type Props = {
  readonly map: PlaceMap
  readonly places: readonly DrawnPlace[]
  /** The rows of the chosen place at the time that is looked at. */
  readonly rows: PlaceMap['rows']
  readonly selected: DrawnPlace | null
  readonly onSelect: (key: string | null) => void
}

/** The map in words: the places with their entries, and those that are on no map. */
export function MapSide({ map, places, rows, selected, onSelect }: Props): JSX.Element {
  const source = useSource()
  const open = async (id: string) => {
    const entry = await source.entry(id)
    if (entry !== null) go(firstWordsLink(entry))
  }
  if (selected !== null)
    return (
      <aside class="graph-side" aria-label={texts.views.graph.side}>
        <button type="button" class="button-plain back" onClick={() => onSelect(null)}>
          {texts.views.graph.back}
        </button>
        <h2>
          <bdi>{selected.name}</bdi>
        </h2>
        <p class="hint">
          {texts.counts.entries(rows.length)} ·{' '}
          <a href={linkFrom(currentAddress(), { page: 'table', params: { q: `place:"${selected.name}"` } })}>
            {texts.views.map.toTable}
          </a>
        </p>
        <ol class="side-entries">
          {rows.slice(0, 200).map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => open(row.id)}>
                <span class="date">
                  <span class="kind-dot" data-kind={row.kind} aria-hidden="true" /> {sayDate(row.date)}
                </span>
                <span class="regest">{shortSummary(row.summary)}</span>
              </button>
            </li>
          ))}
        </ol>
      </aside>
    )
  return (
    <aside class="graph-side" aria-label={texts.views.graph.side}>
      <ol class="party-list">
        {places.slice(0, 200).map(({ key, name, entries }) => (
          <li key={key}>
            <button type="button" onClick={() => onSelect(key)}>
              <bdi>{name}</bdi>
              <span class="count">{entries}</span>
            </button>
          </li>
        ))}
      </ol>
      {map.unknown.length > 0 && (
        <details>
          <summary>{texts.views.map.unknown(map.unknown.length)}</summary>
          <ul class="unknown">
            {map.unknown.slice(0, 200).map(({ name, entries }) => (
              <li key={name}>
                <bdi>{name}</bdi> <span class="count">{entries}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {map.withoutPlace > 0 && <p class="hint">{texts.views.map.withoutPlace(map.withoutPlace)}</p>}
    </aside>
  )
}
