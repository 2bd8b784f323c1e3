import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { allKinds } from '../../src/entries/all-kinds.ts'
import { useLinks } from '../address/link-to.ts'
import { texts } from '../texts/texts.ts'
import { Basis } from './basis.tsx'
import { type FieldLine, fieldLines } from './field-lines.ts'

/** What is known of an entry: its regest, each value with how it was got, and the words of each document. */
export function EntryDetails({ entry }: { readonly entry: ShownEntry }) {
  const { kind, status, review, summary } = entry
  return (
    <div class="entry-details" data-kind={kind}>
      <p class="entry-tags">
        <span class="chip">
          <span class="kind-dot" aria-hidden="true" /> {texts.kinds[kind]}
        </span>
        {status !== 'held' && <span class="chip chip-warning">{texts.statuses[status]}</span>}
        {review !== 'open' && <span class="chip chip-good">{texts.reviews[review]}</span>}
      </p>
      <p class="regest">
        <bdi>{summary}</bdi>
      </p>
      <dl class="fields">
        {fieldLines(entry).map((line) => (
          <Field key={`${line.field} ${line.value}`} line={line} entry={entry} />
        ))}
      </dl>
      <Words entry={entry} />
    </div>
  )
}

function Field({ line, entry }: { readonly line: FieldLine; readonly entry: ShownEntry }) {
  const { field, value, code, readings, isDecided } = line
  const disagreement = entry.disagreements.find((one) => one.field === field)
  return (
    <div class={disagreement === undefined ? 'field' : 'field field-disputed'}>
      <dt>{texts.fields[field] ?? roleOf(entry, field)}</dt>
      <dd>
        {value !== '' && <FieldValue line={line} />}
        {code !== null && code !== value && <code>{code}</code>}
        {disagreement?.values.map(({ value: said, tellings }) => (
          <span key={said} class="said">
            <bdi>{said}</bdi> <cite>{documentsOf(entry, tellings)}</cite>
          </span>
        ))}
        {isDecided && <Basis basis="decided" by={null} />}
        {readings.map(({ basis, by, telling }) => (
          <Basis key={`${telling.id} ${by}`} basis={basis} by={by} />
        ))}
      </dd>
    </div>
  )
}

function FieldValue({ line: { value, entity, series } }: { readonly line: FieldLine }) {
  const link = useLinks()
  if (entity !== null)
    return (
      <a href={link({ page: 'entity', id: entity })}>
        <bdi>{value}</bdi>
      </a>
    )
  if (series !== null)
    return (
      <a href={link({ page: 'series', id: series })}>
        <bdi>{value}</bdi>
      </a>
    )
  return <bdi>{value}</bdi>
}

function Words({ entry }: { readonly entry: ShownEntry }) {
  const link = useLinks()
  return (
    <ul class="words">
      {entry.tellings.map(({ id, document, documentName, evidence }) => (
        <li key={id}>
          {evidence.map(({ span, quote, paragraph }) => (
            <blockquote key={span.start} dir="auto">
              <span class="around">{quote.before}</span>
              {quote.words}
              <span class="around">{quote.after}</span>
              <footer dir={texts.direction}>
                <a href={link({ page: 'read', id: document, params: { entry: entry.id } })}>
                  <bdi>{documentName}</bdi>
                </a>
                , {texts.entry.paragraph(paragraph)}
              </footer>
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}

function roleOf({ kind }: ShownEntry, role: string): string {
  const roles: Readonly<Record<string, string>> = allKinds[kind].roles
  return roles[role] === undefined ? role : (texts.roles[role] ?? role)
}

function documentsOf({ tellings }: ShownEntry, ids: readonly string[]): string {
  const names = tellings.filter(({ id }) => ids.includes(id)).map(({ documentName }) => documentName)
  return [...new Set(names)].join(', ')
}
