import { scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import type { EntityPage } from '../../../src/api/entity-page.ts'
import { dayNumber, dayOfNumber } from '../../../src/edtf/day-number.ts'
import { texts } from '../../texts/texts.ts'
import { sayDate } from '../parts/say-date.ts'
import { timeTicks } from '../timeline/time-ticks.ts'
import { type NameBand, nameBands } from './name-bands.ts'

/** An entity under all its names through time, and under them its entries: what is known of a beginning or an end is drawn, and nothing else. */
export function NameBandChart({ page }: { readonly page: EntityPage }): JSX.Element | null {
  const bands = nameBands(page)
  const days = [
    ...bands.flatMap(({ first, last }) => [first, last]),
    ...page.entries.flatMap(({ first, last }) => [first, last]),
  ].filter((day) => day !== null)
  if (days.length < 2) return bands.length > 1 ? <PlainNames bands={bands} /> : null
  const from = dayNumber(dayOfNumber(Math.min(...days)).year - 2, 1, 1)
  const until = dayNumber(dayOfNumber(Math.max(...days)).year + 3, 1, 1)
  const percentOf = scaleLinear([from, until], [0, 100]).clamp(true)
  const { ticks } = timeTicks(
    { from, until, pixelsPerDay: 700 / (until - from) },
    texts.views.shortMonths,
    110,
  )
  const dated = bands.filter(({ first, last }) => first !== null || last !== null)
  const others = bands.filter(({ first, last }) => first === null && last === null)
  return (
    <div class="band-chart">
      <ol>
        {dated.map((band) => (
          <li key={band.name}>
            <span class="name">
              <bdi>{band.name}</bdi>
              {band.others.length > 0 && (
                <small>
                  <bdi>{band.others.join(', ')}</bdi>
                </small>
              )}
            </span>
            <span class="lane">
              <span
                class={['band', band.first === null && 'opens', band.last === null && 'stays']
                  .filter(Boolean)
                  .join(' ')}
                style={{
                  left: `${band.first === null ? 0 : percentOf(band.first)}%`,
                  right: `${100 - (band.last === null ? 100 : percentOf(band.last))}%`,
                }}
              />
            </span>
            <span class="years">{sayYears(band)}</span>
          </li>
        ))}
        <li class="entries">
          <span class="name">{texts.counts.entries(page.total)}</span>
          <span class="lane" aria-hidden="true">
            {page.entries.map(({ id, kind, first, last }) =>
              first === null && last === null ? null : (
                <span
                  key={id}
                  class="tick"
                  data-kind={kind}
                  style={{ left: `${percentOf(first ?? last ?? 0)}%` }}
                />
              ),
            )}
          </span>
          <span class="years" />
        </li>
        <li class="axis" aria-hidden="true">
          <span class="name" />
          <span class="lane">
            {ticks.map(({ day, label }) => (
              <span key={day} class="year" style={{ left: `${percentOf(day)}%` }}>
                {label}
              </span>
            ))}
          </span>
          <span class="years" />
        </li>
      </ol>
      {others.length > 0 && <PlainNames bands={others} />}
    </div>
  )
}

function PlainNames({ bands }: { readonly bands: readonly NameBand[] }): JSX.Element {
  return (
    <p class="other-names">
      {texts.views.entity.alsoCalled}{' '}
      {bands
        .flatMap(({ name, others }) => [name, ...others])
        .map((name, index) => (
          <span key={name}>
            {index > 0 && ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
      .
    </p>
  )
}

function sayYears({ from, until }: NameBand): string {
  if (from !== null && until !== null) return texts.views.entity.fromUntil(sayDate(from), sayDate(until))
  return from !== null ? texts.views.entity.since(sayDate(from)) : texts.views.entity.until(sayDate(until))
}
