import { sayEdtf } from '../../../src/edtf/say-edtf.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { Disagreement, RegisterEntry } from '../../../src/register/register-entry.ts'
import type { Telling } from '../../../src/register/telling.ts'
import { html, type Markup, type MarkupPart } from './markup.ts'
import { quotation } from './quotation.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath } from './site-paths.ts'

/** The page of an entry: its values, who says so in which words, and where they disagree. */
export function entryPage(entry: RegisterEntry, documents: ReadonlyMap<string, KeptDocument>): PageContent {
  const path = sitePath('entries', entry.id)
  const root = rootFrom(path)
  const nameOf = (document: string): string => documents.get(document)?.name ?? document
  return {
    path,
    title: entry.summary,
    body: html`<article>
<p class="kind">${entry.kind}${entry.form === null ? null : html` · ${entry.form}`}${entry.status === 'held' ? null : html` · <strong>${entry.status}</strong>`}</p>
<h1 dir="auto">${entry.summary}</h1>
${facts(entry, root)}
${entry.disagreements.length === 0 ? null : disagreements(entry, nameOf)}
<h2>Who says so</h2>
${entry.tellings.map((telling) => source(telling, nameOf(telling.document), documents.get(telling.document), root))}
${review(entry)}
</article>`,
  }
}

function facts(entry: RegisterEntry, root: string): Markup {
  const rows: MarkupPart[] = []
  const add = (label: string, value: MarkupPart): void => {
    if (value !== null && value !== '') rows.push(html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)
  }
  if (entry.date !== null) add('Date', html`${sayEdtf(entry.date)} <code>${entry.date}</code>`)
  add('Place', entry.place)
  if (entry.series !== null)
    add('Series', html`<a href="${root}${sitePath('series', entry.series)}">${entry.series}</a>`)
  add('Number in the series', entry.ordinal)
  add('Title', entry.title)
  add('Number', entry.number)
  add('Paragraphs', entry.paragraphs.join(', '))
  add('Post', entry.post)
  add('Honour', entry.honour)
  add('Amount', entry.amount)
  for (const { role, name, entity } of entry.parties)
    add(
      `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`,
      entity === null ? name : html`<a href="${root}${sitePath('names', entity)}">${name}</a>`,
    )
  add('Said by', entry.saidBy)
  return html`<dl class="facts">${rows}</dl>`
}

function disagreements(entry: RegisterEntry, nameOf: (document: string) => string): Markup {
  const documentOf = new Map(entry.tellings.map(({ id, document }) => [id, document]))
  const said = ({ field, values }: Disagreement): MarkupPart =>
    values.map(
      ({ value, tellings }) =>
        html`<tr><th scope="row">${field}</th><td dir="auto">${field === 'date' ? sayDate(String(value)) : value}</td><td>${[...new Set(tellings.map((id) => nameOf(documentOf.get(id) ?? id)))].join(', ')}</td></tr>`,
    )
  return html`<h2>Where the documents disagree</h2>
<table><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Said in</th></tr></thead><tbody>${entry.disagreements.map(said)}</tbody></table>`
}

function sayDate(date: string): string {
  const edtf = toEdtf(date)
  return edtf === null ? date : sayEdtf(edtf)
}

function source(
  { entry, evidence, document }: Telling,
  name: string,
  kept: KeptDocument | undefined,
  root: string,
): Markup {
  const words = evidence.map(({ quote, paragraph, span }) =>
    quotation(
      quote,
      html`<a href="${root}${sitePath('documents', document)}#at-${span.start}">paragraph ${paragraph}</a>`,
    ),
  )
  const readings = Object.entries(entry.readings).map(
    ([field, { value, basis, by }]) =>
      html`<tr><th scope="row">${field}</th><td dir="auto">${sayValue(value)}</td><td>${basis}</td><td><code>${by}</code></td></tr>`,
  )
  return html`<section class="source"><h3><a href="${root}${sitePath('documents', document)}">${name}</a></h3>
<p class="about">${[kept?.date ?? null, kept?.source ?? null].filter((part) => part !== null).join(' · ')} ${entry.saidBy === null ? null : html`It tells what ${entry.saidBy} says.`}</p>
${words}
<details><summary>How each value was read</summary><table><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">How</th><th scope="col">By</th></tr></thead><tbody>${readings}</tbody></table></details></section>`
}

function sayValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}

function review({ review: state, decisions }: RegisterEntry): MarkupPart {
  if (state === 'open') return html`<p class="about">Nobody has reviewed this reading.</p>`
  return html`<p class="about">Reviewed: ${state} (${decisions.length === 1 ? 'decision' : 'decisions'} ${decisions.join(', ')}).</p>`
}
