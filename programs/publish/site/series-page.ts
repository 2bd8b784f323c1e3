import { ordinalNumeral } from '../../../src/text/ordinals.ts'
import { entryList } from './entry-list.ts'
import { html, type MarkupPart } from './markup.ts'
import type { SiteIndex } from './site-index.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath } from './site-paths.ts'

// A number beyond this is no ordinal of meetings that one would look for gaps in.
const mostOrdinals = 400

/** The page of a series of meetings: its numbers as a row, with gaps and doubles, then its entries. */
export function seriesPage(series: string, index: SiteIndex): PageContent {
  const path = sitePath('series', series)
  const root = rootFrom(path)
  const members = index.series.get(series) ?? []
  const rows = members.flatMap(({ row, ordinal }) => {
    const found = index.rows[row]
    if (found === undefined) return []
    return [ordinal === null ? { row: found } : { row: found, note: ordinalNumeral(ordinal) }]
  })
  return {
    path,
    title: series,
    body: html`<p class="kind">series</p><h1 dir="auto">${series}</h1>${numbers(members, index, root)}<h2>Entries</h2>${entryList(rows, root)}`,
  }
}

function numbers(
  members: readonly { readonly row: number; readonly ordinal: number | null }[],
  index: SiteIndex,
  root: string,
): MarkupPart {
  const byNumber = Map.groupBy(
    members.filter(({ ordinal }) => ordinal !== null && ordinal > 0 && ordinal <= mostOrdinals),
    ({ ordinal }) => ordinal ?? 0,
  )
  if (byNumber.size === 0) return null
  const last = Math.max(...byNumber.keys())
  const first = Math.min(...byNumber.keys())
  const cells: MarkupPart[] = []
  for (let number = first; number <= last; number++) {
    const told = byNumber.get(number) ?? []
    const [entry] = told.flatMap(({ row }) => index.rows[row] ?? [])
    if (entry === undefined)
      cells.push(html`<li class="gap">${number}<span class="hidden"> not told</span></li>`)
    else
      cells.push(
        html`<li${told.length > 1 ? html` class="dispute"` : null}><a href="${root}${sitePath('entries', entry.id)}">${number}${told.length > 1 ? html`<span class="hidden"> told ${told.length} times</span>` : null}</a></li>`,
      )
  }
  return html`<h2>Numbers</h2><ol class="numbers">${cells}</ol>`
}
