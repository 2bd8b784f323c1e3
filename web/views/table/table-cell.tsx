import type { ComponentChild } from 'preact'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { summarySentence } from '../../../src/exporters/summary-sentence.ts'
import { currentAddress } from '../../address/current-address.ts'
import { linkFrom } from '../../address/link-to.ts'
import { texts } from '../../texts/texts.ts'
import { KindDot } from '../parts/kind-mark.tsx'
import { sayDate } from '../parts/say-date.ts'
import { wordsLink } from '../parts/words-link.ts'
import { type ColumnName, cellText } from './table-columns.ts'

/** A cell of the table as people read it. */
export function tableCell(entry: ShownEntry, column: ColumnName): ComponentChild {
  switch (column) {
    case 'date':
      return <time title={entry.date ?? undefined}>{sayDate(entry.date)}</time>
    case 'kind':
      return (
        <span class="kind-mark">
          <KindDot kind={entry.kind} /> {texts.kinds[entry.kind]}
        </span>
      )
    case 'summary':
      return capital(summarySentence(entry))
    case 'parties':
      return <Parties entry={entry} />
    case 'status':
      return texts.statuses[entry.status]
    case 'review':
      return texts.reviews[entry.review]
    case 'basis':
      return entry.bases.map((basis) => texts.bases[basis]).join(', ')
    case 'documents':
      return <Sources entry={entry} />
    case 'place':
      return entry.place === null ? null : <bdi>{entry.place}</bdi>
    default:
      return cellText(entry, column)
  }
}

function Parties({ entry: { parties } }: { readonly entry: ShownEntry }) {
  return parties.map(({ role, name, entity }, index) => (
    <span key={`${role} ${name}`} class="cell-part" title={texts.roles[role] ?? role}>
      {entity === null ? (
        <bdi>{name}</bdi>
      ) : (
        <a href={linkFrom(currentAddress(), { page: 'entity', id: entity })}>
          <bdi>{name}</bdi>
        </a>
      )}
      {index < parties.length - 1 && ','}
    </span>
  ))
}

// Each document once, with the first words by which it tells the entry.
function Sources({ entry: { id, tellings } }: { readonly entry: ShownEntry }) {
  const first = new Map(tellings.toReversed().map((telling) => [telling.document, telling]))
  return [...first.values()].toReversed().map((telling, index) => (
    <span key={telling.document} class="cell-part">
      <a href={wordsLink(id, telling)}>
        <bdi>{telling.documentName}</bdi>
      </a>
      {index < first.size - 1 && ','}
    </span>
  ))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
