import type { JSX } from 'preact'
import type { EntryKind } from '../../../src/entries/all-kinds.ts'
import type { Status } from '../../../src/entries/entry-facts.ts'
import { useAsked } from '../../data/use-asked.ts'
import { texts } from '../../texts/texts.ts'
import { shortSummary } from '../timeline/short-summary.ts'
import { KindMark } from './kind-mark.tsx'
import { sayDate } from './say-date.ts'
import { wordsLink } from './words-link.ts'

/** What is known of an entry before its words are asked for. */
export type EntryLine = {
  readonly id: string
  readonly kind: EntryKind
  readonly status: Status
  readonly date: string | null
  readonly summary: string
}

/** An entry as a small card: its regest, and the words of each document that tells it. */
export function EntryCard({ line }: { readonly line: EntryLine }): JSX.Element {
  const { id, kind, status, date, summary } = line
  const asked = useAsked(`entry ${id}`, (source) => source.entry(id))
  const entry = asked.answer?.id === id ? asked.answer : null
  return (
    <article class="entry-card">
      <header>
        <time>{sayDate(date)}</time>
        <KindMark kind={kind} />
        {status !== 'held' && <span class="status-mark">{texts.statuses[status]}</span>}
      </header>
      <p class="regest">{shortSummary(summary)}</p>
      <ul class="sources">
        {entry?.tellings.slice(0, 3).map((telling) => (
          <li key={telling.id}>
            <a href={wordsLink(id, telling)}>{telling.documentName}</a>
            <q>{clipped(telling.evidence[0]?.quote.words ?? '')}</q>
          </li>
        ))}
        {entry !== null && entry.tellings.length > 3 && (
          <li>{texts.views.more(entry.tellings.length - 3)}</li>
        )}
        {entry === null && <li class="waiting">{texts.views.looking}</li>}
      </ul>
      {entry !== null && entry.disagreements.length > 0 && (
        <p class="dispute">
          {texts.views.disagree(entry.disagreements.map(({ field }) => texts.views.field(field)).join(', '))}
        </p>
      )}
    </article>
  )
}

function clipped(words: string): string {
  return words.length > 180 ? `${words.slice(0, 178).trimEnd()}…` : words
}
