import type { JSX } from 'preact'
import type { SeriesPage as SeriesAnswer, SeriesMeeting } from '../../src/api/series-page.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import { NotFound } from '../layout/not-found.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { RowList } from '../views/list/row-list.tsx'
import { sayDate } from '../views/parts/say-date.ts'
import { SeriesRow, stateOf } from '../views/series/series-row.tsx'
import '../views/views.css'
import '../views/row-list.css'
import '../views/series/series.css'

/** A series of meetings: its numbers in a row, missing and contradictory ones marked, and what is told of each. */
export function SeriesPage({ address: { id } }: PageProps): JSX.Element {
  const asked = useAsked(`series ${id}`, (source) => source.series(id ?? ''))
  return (
    <Answer asked={asked}>{(series) => (series === null ? <NotFound /> : <Shown series={series} />)}</Answer>
  )
}

function Shown({ series }: { readonly series: SeriesAnswer }): JSX.Element {
  const { name, body, meetings, missing } = series
  const link = useLinks()
  const told = meetings.filter(({ entries }) => entries.length > 0).length
  const contradictory = meetings.filter(({ contradictions }) => contradictions.length > 0).length
  return (
    <article class="column series">
      <header class="entity-head">
        <p class="kind">
          {texts.views.series.kind}
          {body !== null && (
            <>
              {' · '}
              <a href={link({ page: 'entity', id: body.id })}>
                <bdi>{body.name}</bdi>
              </a>
            </>
          )}
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p>{texts.views.series.says(told, missing.length, contradictory)}</p>
      </header>
      <SeriesRow series={series} />
      <p class="series-legend" aria-hidden="true">
        {(['told', 'contradictory', 'missing', 'known'] as const).map((state) => (
          <span key={state} class={state}>
            <span class="swatch" /> {texts.views.series.states[state]}
          </span>
        ))}
      </p>
      <ol class="meetings">
        {meetings.map((meeting) => (
          <Meeting key={meeting.ordinal ?? 'none'} meeting={meeting} missing={missing} />
        ))}
      </ol>
    </article>
  )
}

type MeetingProps = { readonly meeting: SeriesMeeting; readonly missing: readonly number[] }

function Meeting({ meeting, missing }: MeetingProps): JSX.Element {
  const { ordinal, entries, known, contradictions } = meeting
  return (
    <li id={`meeting-${ordinal ?? 'none'}`} class={stateOf(meeting, missing)} tabIndex={-1}>
      <h2>{ordinal ?? texts.views.series.unnumbered}</h2>
      <div>
        {entries.length === 0 ? (
          <p class="nothing">{texts.views.series.nothingTold}</p>
        ) : (
          <RowList rows={entries} behind={({ documents }) => texts.counts.documents(documents)} />
        )}
        {known !== null && (
          <p class="known">
            {texts.views.series.authority(
              sayDate(known.until === null ? known.from : `${known.from}/${known.until}`),
              known.place,
            )}
          </p>
        )}
        {contradictions.length > 0 && (
          <ul class="contradictions">
            {contradictions.map((what) => (
              <li key={what}>{texts.views.series.contradictions[what]}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
