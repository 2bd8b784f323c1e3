import { createHash } from 'node:crypto'
import { jsonText } from '../../../src/publish/json-text.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { Register } from '../../../src/register/register.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { engineVersion } from '../../../src/version.ts'
import { documentPage } from './document-page.ts'
import { entityPage } from './entity-page.ts'
import { entryPage } from './entry-page.ts'
import { findingsPage } from './findings-page.ts'
import {
  documentsPage,
  findingsListPage,
  namesPage,
  overviewPage,
  type SiteName,
  searchPage,
  seriesListPage,
  yearPage,
  yearsPage,
} from './lists-pages.ts'
import { searchIndex } from './search-index.ts'
import { seriesPage } from './series-page.ts'
import { indexEntry, siteIndex } from './site-index.ts'
import { type PageContent, type SiteFile, sitePage } from './site-page.ts'
import { sitePath, textPath } from './site-paths.ts'
import type { SiteCitation, SiteSource } from './site-record.ts'

/**
 * A register as a static site, file by file: pages of entries, names, series, documents, findings and years, texts,
 * a search, and `verify.json` with every citation.
 * Of each entry one line stays in memory until the end.
 */
export async function* writeSite(register: Register, title: string): AsyncGenerator<SiteFile> {
  const page = (content: PageContent): SiteFile => sitePage(title, content)
  const documents = new Map<string, KeptDocument>()
  for await (const document of register.documents()) documents.set(document.id, document)
  const inOrder = [...documents.values()]
  const nameOf = (document: string): string => documents.get(document)?.name ?? document

  const citations: string[] = []
  const index = siteIndex()
  const words = searchIndex()
  for await (const entry of register.entries()) {
    words.add(index.rows.length, entry)
    indexEntry(index, entry)
    yield page(entryPage(entry, documents))
    for (const citation of citationsOf(entry)) citations.push(jsonText(citation))
  }

  const names: SiteName[] = []
  for await (const entity of register.entities()) {
    names.push({ id: entity.id, name: entity.name, kind: entity.kind })
    yield page(entityPage(entity, index, nameOf))
  }
  const findings = new Map<string, RegisterFinding[]>()
  for await (const finding of register.findings()) {
    const list = findings.get(finding.document)
    if (list === undefined) findings.set(finding.document, [finding])
    else list.push(finding)
  }
  for (const document of inOrder) {
    const text = await register.textOf(document.id)
    const found = findings.get(document.id) ?? []
    if (text !== null) yield { path: textPath(document.id), content: text }
    yield page(documentPage(document, text, index.cited.get(document.id) ?? [], found))
    if (found.length > 0) yield page(findingsPage(document, found))
  }
  for (const series of index.series.keys()) yield page(seriesPage(series, index))
  for (const period of index.periods.keys()) yield page(yearPage(period, index))
  names.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  yield page(overviewPage(title, index, inOrder, names.length))
  yield page(yearsPage(index))
  yield page(namesPage(names))
  yield page(seriesListPage(index))
  yield page(documentsPage(inOrder))
  yield page(findingsListPage(inOrder, findings))
  yield page(searchPage())
  yield* words.files(index.rows)
  yield { path: 'verify.json', content: await recordOf(title, register, inOrder, citations) }
}

async function recordOf(
  title: string,
  register: Register,
  documents: readonly KeptDocument[],
  citations: readonly string[],
): Promise<string> {
  const sources: string[] = []
  for (const { id, name, hash, source, date, language, edition } of documents) {
    const text = await register.textOf(id)
    const known: SiteSource = {
      id,
      name,
      hash,
      source,
      date,
      language,
      edition,
      text: text === null ? null : textPath(id),
      textHash: text === null ? null : hashOf(text),
    }
    sources.push(jsonText(known))
  }
  const head = `"format":"regesta-site/1","title":${jsonText(title)},"engine":${jsonText(engineVersion)}`
  return `{${head},"documents":[\n${sources.join(',\n')}\n],"citations":[\n${citations.join(',\n')}\n]}\n`
}

function citationsOf({ id, tellings }: RegisterEntry): SiteCitation[] {
  return tellings.flatMap(({ document, entry, evidence }) =>
    evidence.map(({ span, quote }) => ({
      entry: id,
      page: sitePath('entries', id),
      document,
      range: [span.start, span.end],
      quote: quote.words,
      by: [...new Set(Object.values(entry.readings).map(({ by }) => by))].sort(),
    })),
  )
}

function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
