import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import { entryList } from './entry-list.ts'
import { html, type MarkupPart } from './markup.ts'
import type { SiteIndex } from './site-index.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath } from './site-paths.ts'

/** The page of a person, body, state or place: its names through time, and the entries it takes part in. */
export function entityPage(
  entity: RegisterEntity,
  index: SiteIndex,
  nameOf: (document: string) => string,
): PageContent {
  const path = sitePath('names', entity.id)
  const root = rootFrom(path)
  const rows = (index.entities.get(entity.id) ?? []).flatMap(({ row, role }) => {
    const found = index.rows[row]
    return found === undefined ? [] : [{ row: found, note: role }]
  })
  const names = entity.names.map(
    ({ name, from, until }) =>
      html`<li dir="auto">${name}${from === undefined && until === undefined ? null : html` <span class="about">${from ?? '…'} – ${until ?? '…'}</span>`}</li>`,
  )
  const documents = entity.documents.map(
    ({ document, mentions }) =>
      html`<li><a href="${root}${sitePath('documents', document)}">${nameOf(document)}</a> <span class="about">named ${mentions} ${mentions === 1 ? 'time' : 'times'}</span></li>`,
  )
  const entries: MarkupPart =
    rows.length === 0 ? html`<p class="about">No entry has it as a party.</p>` : entryList(rows, root)
  return {
    path,
    title: entity.name,
    body: html`<p class="kind">${entity.kind}</p><h1 dir="auto">${entity.name}</h1>
${names.length > 1 ? html`<h2>Names</h2><ul>${names}</ul>` : null}
<h2>Entries</h2>${entries}
<h2>Documents that name it</h2><ul>${documents}</ul>
${entity.authority === null ? null : html`<p class="about">Known beforehand as <code>${entity.authority}</code>.</p>`}`,
  }
}
