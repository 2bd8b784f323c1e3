import type { JSX } from 'preact'
import { useCallback, useMemo } from 'preact/hooks'
import type { PlaceMap } from '../../src/api/place-map.ts'
import { dayOfNumber } from '../../src/edtf/day-number.ts'
import { setParams } from '../address/current-address.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { type DrawnPlace, MapDrawing } from '../views/map/map-drawing.tsx'
import { MapSide } from '../views/map/map-side.tsx'
import { EmptyView } from '../views/parts/empty-view.tsx'
import { ViewHead } from '../views/parts/view-head.tsx'
import { TimeSlider, type YearSpan } from '../views/time-slider/time-slider.tsx'
import { daysOfYears, readYears, writeYears } from '../views/time-slider/year-params.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/time-slider/time-slider.css'
import '../views/graph/graph.css'
import '../views/map/map.css'

/** Where what happened, through time. */
export function MapPage({ address }: PageProps): JSX.Element {
  const { q = '' } = address.params
  const asked = useAsked(`map ${q}`, (source) => source.map(q))
  return (
    <section class="view map-view">
      <Answer asked={asked}>
        {(map) =>
          map.places.length === 0 ? (
            <>
              <ViewHead title={texts.nav.map} says={texts.counts.entries(map.total)} q={q} />
              <EmptyView q={q} says={texts.views.map.empty} />
            </>
          ) : (
            <Drawn map={map} address={address} />
          )
        }
      </Answer>
    </section>
  )
}

function Drawn({ map, address }: PageProps & { readonly map: PlaceMap }): JSX.Element {
  const { q = '', place = '', from, until, borders = '' } = address.params
  const showsBorders = borders !== 'no'
  const chosenYears = readYears(from, until)
  const days = daysOfYears(chosenYears)
  const isWithin = useCallback(
    (index: number) => {
      const row = map.rows[index]
      if (row === undefined) return false
      if (row.first === null && row.last === null) return days.from === Number.NEGATIVE_INFINITY
      return (
        (row.first ?? Number.NEGATIVE_INFINITY) <= days.until &&
        (row.last ?? Number.POSITIVE_INFINITY) >= days.from
      )
    },
    [map, days.from, days.until],
  )
  const places = useMemo(
    () =>
      map.places
        .map(
          ({ name, authority, latitude, longitude, rows }): DrawnPlace => ({
            key: authority,
            name,
            latitude,
            longitude,
            entries: rows.filter(isWithin).length,
          }),
        )
        .filter(({ entries }) => entries > 0)
        .sort((one, other) => other.entries - one.entries),
    [map, isWithin],
  )
  const years = useMemo(
    () => map.rows.flatMap(({ first }) => (first === null ? [] : [dayOfNumber(first).year])),
    [map],
  )
  const selected = places.find(({ key }) => key === place) ?? null
  const rows = useMemo(
    () =>
      (map.places.find(({ authority }) => authority === place)?.rows ?? [])
        .filter(isWithin)
        .flatMap((index) => map.rows[index] ?? []),
    [map, place, isWithin],
  )
  const select = useCallback((key: string | null) => setParams({ place: key ?? '' }, 'replace'), [])
  const chooseYears = useCallback((span: YearSpan | null) => setParams(writeYears(span), 'replace'), [])
  return (
    <>
      <ViewHead title={texts.nav.map} says={texts.views.map.says(places.length, map.rows.length)} q={q}>
        <label class="choice">
          <input
            type="checkbox"
            checked={showsBorders}
            onChange={() => setParams({ borders: showsBorders ? 'no' : '' }, 'replace')}
          />
          {texts.views.map.borders}
        </label>
      </ViewHead>
      <div class="graph-body">
        <div class="graph-main">
          <MapDrawing
            places={places}
            selected={selected?.key ?? null}
            onSelect={select}
            showsBorders={showsBorders}
          />
          <TimeSlider years={years} chosen={chosenYears} onChoose={chooseYears} />
          <p class="graph-legend">{texts.views.map.note}</p>
        </div>
        <MapSide map={map} places={places} rows={rows} selected={selected} onSelect={select} />
      </div>
    </>
  )
}
