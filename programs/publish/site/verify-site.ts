import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { escapeHtml } from './markup.ts'
import type { SiteCitation, SiteRecord, SiteSource } from './site-record.ts'

/** What came of checking a site again: how much was looked at, and what is not as it was. */
export type SiteCheck = {
  readonly documents: number
  readonly citations: number
  readonly problems: readonly string[]
}

/** True where a folder holds a site that can be checked. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, 'verify.json'))
}

/**
 * Checks every citation of a site, from its files alone: each text against its hash, each quotation against the text
 * and the page that shows it, each page of an entry against the list.
 */
export function verifySite(folder: string, progress: () => void = () => undefined): SiteCheck {
  const record = readRecord(folder)
  if (typeof record === 'string') return { documents: 0, citations: 0, problems: [record] }
  const problems: string[] = []
  const texts = new Map<string, string>()
  for (const source of record.documents) {
    const text = textOf(source, folder, problems)
    if (text !== null) texts.set(source.id, text)
  }
  const known = new Set(record.documents.map(({ id }) => id))
  const cited = new Set<string>()
  let path = ''
  let page: string | null = null
  for (const citation of record.citations) {
    progress()
    cited.add(citation.page)
    if (path !== citation.page) page = fileIn(folder, citation.page)
    path = citation.page
    const problem = problemOf(citation, texts, known, page)
    if (problem !== null) problems.push(`entry ${citation.entry}: ${problem}`)
  }
  const entries = join(folder, 'entries')
  if (existsSync(entries))
    for (const name of readdirSync(entries))
      if (!cited.has(`entries/${name}`)) problems.push(`entries/${name} is a page without a citation`)
  return { documents: record.documents.length, citations: record.citations.length, problems }
}

function problemOf(
  { document, range, quote, page }: SiteCitation,
  texts: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  shown: string | null,
): string | null {
  if (!known.has(document)) return `it cites “${document}”, which the site does not name`
  const text = texts.get(document)
  const [start = 0, end = 0] = range
  if (text !== undefined && text.slice(start, end).toWellFormed() !== quote)
    return `characters ${start} to ${end} of ${document} are not the quoted words`
  if (shown === null) return `its page ${page} is missing`
  return shown.includes(`<mark>${escapeHtml(quote)}</mark>`)
    ? null
    : `its page ${page} does not show the quoted words`
}

function textOf(source: SiteSource, folder: string, problems: string[]): string | null {
  if (source.text === null) return null
  const text = fileIn(folder, source.text)
  if (text === null) problems.push(`${source.text}, the text of “${source.name}”, is missing`)
  else if (`sha256:${createHash('sha256').update(text).digest('hex')}` !== source.textHash)
    problems.push(`${source.text}, the text of “${source.name}”, has changed since the site was made`)
  else return text
  return null
}

function readRecord(folder: string): SiteRecord | string {
  const file = fileIn(folder, 'verify.json')
  if (file === null) return `${folder} holds no verify.json, so it is no site of Regesta`
  try {
    const record: unknown = JSON.parse(file)
    return isRecord(record) ? record : 'verify.json is not of the form regesta-site/1'
  } catch (error) {
    return `verify.json is no JSON: ${error instanceof Error ? error.message : String(error)}`
  }
}

function isRecord(value: unknown): value is SiteRecord {
  if (typeof value !== 'object' || value === null) return false
  const { format, documents, citations } = value as Partial<SiteRecord>
  return format === 'regesta-site/1' && isList(documents, isSource) && isList(citations, isCitation)
}

function isList(value: unknown, isMember: (member: object) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every((member) => typeof member === 'object' && member !== null && isMember(member))
  )
}

function isSource(value: object): boolean {
  const { id, name, text } = value as Partial<SiteSource>
  return typeof id === 'string' && typeof name === 'string' && (text === null || typeof text === 'string')
}

function isCitation(value: object): boolean {
  const { entry, page, document, quote, range } = value as Partial<SiteCitation>
  return [entry, page, document, quote].every((part) => typeof part === 'string') && Array.isArray(range)
}

// A record may come from anywhere: it names no file outside its folder.
function fileIn(folder: string, path: string): string | null {
  const whole = join(folder, path)
  if (!whole.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  try {
    return readFileSync(whole, 'utf8')
  } catch {
    return null
  }
}
