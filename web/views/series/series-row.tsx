import type { JSX } from 'preact'
import type { SeriesMeeting, SeriesPage } from '../../../src/api/series-page.ts'
import { dayOfNumber } from '../../../src/edtf/day-number.ts'
import { edtfBounds } from '../../../src/edtf/edtf-bounds.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'
import { texts } from '../../texts/texts.ts'
import { sayYear } from '../timeline/say-year.ts'

/** What stands under a number of a series. */
export type MeetingState = 'told' | 'contradictory' | 'missing' | 'known'

/** Whether documents tell a meeting, tell it differently, leave it out, or only an authority knows it. */
export function stateOf(
  { ordinal, entries, contradictions }: SeriesMeeting,
  missing: readonly number[],
): MeetingState {
  if (contradictions.length > 0) return 'contradictory'
  if (entries.length > 0) return 'told'
  return ordinal !== null && missing.includes(ordinal) ? 'missing' : 'known'
}

type Props = {
  readonly series: SeriesPage
  /** Where numbers lead; none: to their meetings on the same page. */
  readonly leadsTo?: string
}

/** The numbers of a series as a row: gaps and contradictions are seen at a glance. */
export function SeriesRow({ series: { meetings, missing }, leadsTo }: Props): JSX.Element {
  return (
    <ol class="series-row">
      {meetings.map((meeting) => {
        const state = stateOf(meeting, missing)
        const { ordinal } = meeting
        return (
          <li key={ordinal ?? 'none'} class={state} title={texts.views.series.states[state]}>
            <a
              href={leadsTo ?? `#meeting-${ordinal ?? 'none'}`}
              onClick={(event) => {
                if (leadsTo === undefined) scrollToMeeting(event, ordinal)
              }}
            >
              <span class="number">{ordinal ?? '–'}</span>
              <span class="year">{yearOf(meeting)}</span>
              <span class="hidden-label">{texts.views.series.states[state]}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

function scrollToMeeting(event: Event, ordinal: number | null): void {
  const meeting = document.getElementById(`meeting-${ordinal ?? 'none'}`)
  event.preventDefault()
  meeting?.scrollIntoView({ block: 'center' })
  meeting?.focus()
}

function yearOf({ entries, known }: SeriesMeeting): string {
  const first = entries.find((entry) => entry.first !== null)?.first ?? null
  if (first !== null) return sayYear(dayOfNumber(first).year)
  const edtf = known === null ? null : toEdtf(known.from)
  return edtf === null ? '' : sayYear(dayOfNumber(edtfBounds(edtf).first).year)
}
