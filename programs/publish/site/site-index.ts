import type { Edtf } from '../../../src/edtf/edtf.ts'
import { placeInTime } from '../../../src/exporters/chronology.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'

/** An entry as the lists of a site show it. */
export type SiteRow = {
  readonly id: string
  readonly kind: string
  readonly date: Edtf | null
  /** The heading it stands under: a year, a decade, `undated`. */
  readonly period: string
  readonly summary: string
  readonly sources: number
  readonly disputes: number
  readonly status: string
}

/** Words of a document with the entry that stands on them. */
export type CitedSpan = { readonly start: number; readonly end: number; readonly entry: string }

/** What a site has to remember of all entries while it writes their pages: a line each. */
export type SiteIndex = {
  readonly rows: SiteRow[]
  /** Numbers of rows by the heading, in the order of time. */
  readonly periods: Map<string, number[]>
  /** Numbers of rows with the role, by the id of the entity. */
  readonly entities: Map<string, { readonly row: number; readonly role: string }[]>
  readonly series: Map<string, { readonly row: number; readonly ordinal: number | null }[]>
  readonly cited: Map<string, CitedSpan[]>
}

/** An index of nothing yet. */
export function siteIndex(): SiteIndex {
  return { rows: [], periods: new Map(), entities: new Map(), series: new Map(), cited: new Map() }
}

/** Takes an entry into the index. */
export function indexEntry(index: SiteIndex, entry: RegisterEntry): void {
  const row = index.rows.length
  const period = placeInTime(entry.date).label
  const { id, kind, date, status } = entry
  const summary = withoutDate(entry)
  const sources = new Set(entry.tellings.map(({ document }) => document)).size
  index.rows.push({ id, kind, date, period, summary, sources, disputes: entry.disagreements.length, status })
  put(index.periods, period, row)
  for (const { entity, role } of entry.parties)
    if (entity !== null) put(index.entities, entity, { row, role })
  for (const [role, entity] of Object.entries(entry.entities))
    if (entity !== null && !entry.parties.some((party) => party.entity === entity))
      put(index.entities, entity, { row, role })
  if (entry.series !== null) put(index.series, entry.series, { row, ordinal: entry.ordinal })
  for (const { document, evidence } of entry.tellings)
    for (const { span } of evidence) put(index.cited, document, { ...span, entry: id })
}

// In a list the date stands in a column of its own.
function withoutDate({ summary, date }: RegisterEntry): string {
  if (date === null) return summary
  if (summary.startsWith(`${date}. `)) return summary.slice(date.length + 2)
  return summary.replace(`, ${date}. `, '. ')
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
