import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { entryList } from './entry-list.ts'
import { html, type MarkupPart } from './markup.ts'
import type { SiteIndex } from './site-index.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath } from './site-paths.ts'
import { yearsFigure } from './years-figure.ts'

/** A name of the register as the list of names shows it. */
export type SiteName = { readonly id: string; readonly name: string; readonly kind: string }

/** What a reader sees first: what the register holds, and the ways into it. */
export function overviewPage(
  title: string,
  index: SiteIndex,
  documents: readonly KeptDocument[],
  names: number,
): PageContent {
  const kinds = new Map<string, number>()
  for (const { kind } of index.rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const counts = [...kinds].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
  const disputed = index.rows.filter(({ disputes }) => disputes > 0)
  return {
    path: 'index.html',
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${index.rows.length} entries from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, with ${names} names. Each entry leads to the words that it stands on.</p>
${yearsFigure(index)}
<h2>What happened</h2><ul class="counts">${counts.map(([kind, count]) => html`<li><span>${kind}</span> <b>${count}</b></li>`)}</ul>
<h2>Documents</h2><ul>${documents.slice(0, 50).map((document) => documentItem(document, ''))}</ul>${documents.length > 50 ? html`<p><a href="documents.html">All documents</a></p>` : null}
${
  disputed.length === 0
    ? null
    : html`<h2>Where documents disagree</h2>${entryList(
        disputed.slice(0, 50).map((row) => ({ row })),
        '',
      )}`
}`,
  }
}

/** All years, decades and centuries that have entries. */
export function yearsPage(index: SiteIndex): PageContent {
  const items = [...index.periods].map(
    ([period, rows]) =>
      html`<li><a href="${sitePath('years', period)}">${period}</a> <b>${rows.length}</b></li>`,
  )
  return {
    path: 'years.html',
    title: 'Years',
    body: html`<h1>Years</h1>${yearsFigure(index)}<ol class="counts">${items}</ol>`,
  }
}

/** The entries of one year. */
export function yearPage(period: string, index: SiteIndex): PageContent {
  const path = sitePath('years', period)
  const root = rootFrom(path)
  const periods = [...index.periods.keys()]
  const at = periods.indexOf(period)
  const way = (to: string | undefined, rel: string): MarkupPart =>
    to === undefined ? null : html`<a rel="${rel}" href="${root}${sitePath('years', to)}">${to}</a>`
  const rows = (index.periods.get(period) ?? []).flatMap((row) => {
    const found = index.rows[row]
    return found === undefined ? [] : [{ row: found }]
  })
  return {
    path,
    title: period,
    body: html`<h1>${period}</h1><p class="ways">${way(periods[at - 1], 'prev')} ${way(periods[at + 1], 'next')}</p>${entryList(rows, root)}`,
  }
}

/** All names, by their kinds. */
export function namesPage(names: readonly SiteName[]): PageContent {
  const kinds = Map.groupBy(names, ({ kind }) => kind)
  const sections = [...kinds.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([kind, members]) =>
        html`<h2>${kind}</h2><ul class="names">${members.map(({ id, name }) => html`<li dir="auto"><a href="${sitePath('names', id)}">${name}</a></li>`)}</ul>`,
    )
  return { path: 'names.html', title: 'Names', body: html`<h1>Names</h1>${sections}` }
}

/** All series of meetings. */
export function seriesListPage(index: SiteIndex): PageContent {
  const items = [...index.series]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([series, members]) =>
        html`<li dir="auto"><a href="${sitePath('series', series)}">${series}</a> <b>${members.length}</b></li>`,
    )
  const body =
    items.length === 0
      ? html`<p>No document names a series of meetings.</p>`
      : html`<ul class="counts">${items}</ul>`
  return { path: 'series.html', title: 'Series', body: html`<h1>Series of meetings</h1>${body}` }
}

/** All documents. */
export function documentsPage(documents: readonly KeptDocument[]): PageContent {
  return {
    path: 'documents.html',
    title: 'Documents',
    body: html`<h1>Documents</h1><ul>${documents.map((document) => documentItem(document, ''))}</ul>`,
  }
}

/** How many findings each document has. */
export function findingsListPage(
  documents: readonly KeptDocument[],
  findings: ReadonlyMap<string, readonly RegisterFinding[]>,
): PageContent {
  const items = documents.flatMap((document) => {
    const count = findings.get(document.id)?.length ?? 0
    if (count === 0) return []
    return [
      html`<li><a href="${sitePath('findings', document.id)}">${document.name}</a> <b>${count}</b></li>`,
    ]
  })
  const body =
    items.length === 0
      ? html`<p>Nothing was found that looks wrong.</p>`
      : html`<ul class="counts">${items}</ul>`
  return {
    path: 'findings.html',
    title: 'Findings',
    body: html`<h1>Findings</h1><p>What in the documents looks like a slip: garbled dates, numbers that contradict each other, names written two ways.</p>${body}`,
  }
}

/** The search, which alone needs scripts. */
export function searchPage(): PageContent {
  return {
    path: 'search.html',
    title: 'Search',
    scripts: ['search.js'],
    body: html`<h1>Search</h1>
<form id="search" role="search"><label for="words">Words of entries, names, places</label><input id="words" type="search" name="q" autocomplete="off"><button>Search</button></form>
<noscript><p>The search needs scripts; the years and the names lead to every entry without any.</p></noscript>
<p id="said" role="status"></p><ol id="found" class="entries"></ol>`,
  }
}

function documentItem({ id, name, date }: KeptDocument, root: string): MarkupPart {
  return html`<li><a href="${root}${sitePath('documents', id)}">${name}</a>${date === null ? null : html` <span class="about">${date}</span>`}</li>`
}
