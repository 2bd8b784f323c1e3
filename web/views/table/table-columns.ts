import { daysOf } from '../../../src/answers/row-of-entry.ts'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'

/** The columns of the table by name, in the order in which they stand. */
export const columnNames = [
  'date',
  'kind',
  'form',
  'summary',
  'place',
  'parties',
  'series',
  'ordinal',
  'title',
  'number',
  'post',
  'honour',
  'amount',
  'status',
  'saidBy',
  'basis',
  'review',
  'documents',
] as const

export type ColumnName = (typeof columnNames)[number]

/** What is seen where nothing was chosen. */
export const usualColumns: readonly ColumnName[] = [
  'date',
  'kind',
  'summary',
  'place',
  'parties',
  'documents',
]

/** The text of a cell as it is copied: values as they are, dates as EDTF. */
export function cellText(entry: ShownEntry, column: ColumnName): string {
  switch (column) {
    case 'parties':
      return entry.parties.map(({ role, name }) => `${role}: ${name}`).join('; ')
    case 'basis':
      return entry.bases.join(', ')
    case 'documents':
      return [...new Set(entry.tellings.map(({ documentName }) => documentName))].join('; ')
    default:
      return String(entry[column] ?? '')
  }
}

/** What a column is sorted by; entries without a value come last, whichever way. */
function sortKey(entry: ShownEntry, column: ColumnName): number | string | null {
  if (column === 'date') {
    const { first, last } = daysOf(entry.date)
    return first ?? last
  }
  if (column === 'ordinal') return entry.ordinal
  const text = cellText(entry, column)
  return text === '' ? null : text
}

/** How a table is sorted. */
export type Sorting = { readonly column: ColumnName; readonly isDescending: boolean }

// `localeCompare` would make its rules anew for each of the many comparisons.
const inWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Entries in the order of a column; those that are equal in it stay as they were. */
export function sortEntries(
  entries: readonly ShownEntry[],
  { column, isDescending }: Sorting,
): readonly ShownEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry, column) }))
  const sign = isDescending ? -1 : 1
  return keyed
    .sort((one, other) => {
      if (one.key === null || other.key === null) return one.key === other.key ? 0 : one.key === null ? 1 : -1
      return typeof one.key === 'number' && typeof other.key === 'number'
        ? sign * (one.key - other.key)
        : sign * inWords.compare(String(one.key), String(other.key))
    })
    .map(({ entry }) => entry)
}

/** The columns that the address names; the usual ones where it names none that there are. */
export function readColumns(written: string | undefined): readonly ColumnName[] {
  const wanted = (written ?? '').split(',')
  const known = columnNames.filter((name) => wanted.includes(name))
  return known.length === 0 ? usualColumns : known
}

/** The sorting that the address names: `place`, or `-place` from last to first. */
export function readSorting(written: string | undefined): Sorting {
  const isDescending = written?.startsWith('-') === true
  const name = isDescending ? written.slice(1) : written
  return { column: columnNames.find((column) => column === name) ?? 'date', isDescending }
}
