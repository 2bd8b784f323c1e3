import type { DocumentEntry } from '../../src/api/shown-document.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'
import { shortSummary } from '../views/timeline/short-summary.ts'
import type { Drawing } from './drawing.ts'
import type { Note } from './notes-of.ts'

type Props = { readonly notes: readonly Note[]; readonly drawing: Drawing }

/** What stands in the margin: the regests of a sentence, the findings in it, and that it was not understood. */
export function MarginNotes({ notes, drawing }: Props) {
  const shown = notes.filter(
    ({ entries, findings, isUnread }) =>
      entries.length > 0 || findings.length > 0 || (isUnread && drawing.showsUnread),
  )
  if (shown.length === 0) return null
  return (
    <span class={`notes notes-${drawing.notes}`} data-inset dir={texts.direction}>
      {shown.map(({ at, entries, findings, isUnread }) => (
        <span key={at} class="note-group">
          {entries.map((entry, index) => (
            <EntryNote
              key={entry.id}
              entry={entry}
              isSameDay={isSameDay(entries[index - 1], entry)}
              drawing={drawing}
            />
          ))}
          {findings.map((finding) => (
            <FindingNote key={finding.id} finding={finding} drawing={drawing} />
          ))}
          {isUnread && drawing.showsUnread && (
            <span class="note note-unread">{texts.reading.notUnderstood}</span>
          )}
        </span>
      ))}
    </span>
  )
}

type EntryNoteProps = {
  readonly entry: DocumentEntry
  /** True below another entry of the same date and place, which need not be said again. */
  readonly isSameDay: boolean
  readonly drawing: Drawing
}

function EntryNote({ entry, isSameDay, drawing }: EntryNoteProps) {
  const { id, kind, date, place, review, status } = entry
  return (
    <a
      class="note note-entry"
      href={drawing.linkTo({ entry: id })}
      data-kind={kind}
      data-entry={id}
      {...(id === drawing.chosen ? { 'aria-current': 'true' } : {})}
    >
      <span class="note-head">
        <span class="kind-dot" aria-hidden="true" />
        {!isSameDay && <span class="note-date">{sayDate(date)}</span>}
        {!isSameDay && place !== null && <bdi class="note-place">{place}</bdi>}
        {status !== 'held' && <span class="chip">{texts.statuses[status]}</span>}
        {review !== 'open' && <span class="note-review">{texts.reviews[review]}</span>}
      </span>
      <bdi>{shortSummary(entry.summary)}</bdi>
    </a>
  )
}

function FindingNote({ finding, drawing }: { readonly finding: RegisterFinding; readonly drawing: Drawing }) {
  const { id, severity, message } = finding
  return (
    <a
      class={`note note-finding note-${severity}`}
      href={drawing.linkTo({ finding: id })}
      {...(id === drawing.chosen ? { 'aria-current': 'true' } : {})}
    >
      <span class="hidden-label">{texts.severities[severity]}: </span>
      <bdi>{message}</bdi>
    </a>
  )
}

function isSameDay(before: DocumentEntry | undefined, entry: DocumentEntry): boolean {
  return before !== undefined && before.date === entry.date && before.place === entry.place
}
