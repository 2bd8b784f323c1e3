import { sayEdtf } from '../../../src/edtf/say-edtf.ts'
import { html, type Markup, type MarkupPart } from './markup.ts'
import type { SiteRow } from './site-index.ts'
import { sitePath } from './site-paths.ts'

/** Entries as a list, each with its date, its regest and how many documents tell it. */
export function entryList(
  rows: readonly { readonly row: SiteRow; readonly note?: string }[],
  root: string,
): Markup {
  return html`<ol class="entries">${rows.map(({ row, note }) => entryItem(row, note, root))}</ol>`
}

function entryItem(row: SiteRow, note: string | undefined, root: string): Markup {
  const remarks: MarkupPart[] = []
  if (note !== undefined) remarks.push(html`<span class="role">${note}</span>`)
  if (row.status !== 'held') remarks.push(html`<span class="status">${row.status}</span>`)
  if (row.sources > 1) remarks.push(html`<span>${row.sources} documents</span>`)
  if (row.disputes > 0) remarks.push(html`<span class="dispute">the documents disagree</span>`)
  return html`<li><time class="date">${row.date === null ? 'undated' : sayEdtf(row.date)}</time><a href="${root}${sitePath('entries', row.id)}">${row.summary}</a>${remarks}</li>`
}
