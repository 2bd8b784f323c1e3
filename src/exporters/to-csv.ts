import type { Entry } from '../entries/entry.ts'
import type { Read } from '../resolve/read.ts'
import type { Span } from '../text/span.ts'
import type { Exporter } from './exporter.ts'

type Column = { readonly name: string; readonly cell: (entry: Entry, read: Read) => string }

const columns: readonly Column[] = [
  { name: 'document', cell: (_, { document }) => text(document.name) },
  { name: 'id', cell: ({ id }) => text(id) },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'form', cell: ({ form }) => text(form) },
  // An EDTF date holds no letters but X, T and Z: a spreadsheet may show it as it likes, and can run nothing.
  { name: 'date', cell: ({ date }) => quoted(date ?? '') },
  { name: 'dateBasis', cell: ({ readings }) => readings.date?.basis ?? '' },
  { name: 'place', cell: ({ place }) => text(place) },
  { name: 'series', cell: ({ series }) => text(series) },
  { name: 'ordinal', cell: ({ ordinal }) => String(ordinal ?? '') },
  { name: 'title', cell: ({ title }) => text(title) },
  { name: 'number', cell: ({ number }) => text(number) },
  { name: 'paragraphs', cell: ({ paragraphs }) => text(paragraphs.join(' ')) },
  {
    name: 'parties',
    cell: ({ parties }) => text(parties.map(({ role, name }) => `${role}: ${name}`).join('; ')),
  },
  { name: 'post', cell: ({ post }) => text(post) },
  { name: 'honour', cell: ({ honour }) => text(honour) },
  { name: 'amount', cell: ({ amount }) => text(amount) },
  { name: 'status', cell: ({ status }) => status },
  { name: 'saidBy', cell: ({ saidBy }) => text(saidBy) },
  { name: 'summary', cell: ({ summary }) => text(summary) },
  {
    name: 'evidence',
    cell: ({ evidence }, read) => text(evidence.map((span) => wordsOf(read, span)).join(' […] ')),
  },
  { name: 'spans', cell: ({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`).join(' ') },
]

/**
 * One row an entry, as RFC 4180 has it.
 * A cell that a spreadsheet would run as a formula gets one apostrophe in front, and so does a cell that begins
 * with an apostrophe itself: who takes one leading apostrophe off every cell has the text again, unchanged.
 */
export const csv: Exporter = {
  name: 'csv',
  extension: '.csv',
  mediaType: 'text/csv',
  opening: `${columns.map(({ name }) => name).join(',')}\r\n`,
  separator: '',
  closing: '',
  write: (read) =>
    read.entries.map((entry) => `${columns.map(({ cell }) => cell(entry, read)).join(',')}\r\n`).join(''),
}

function text(value: string | null): string {
  if (value === null) return ''
  return quoted(/^['=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value)
}

// Semicolons and tabs part cells in spreadsheets of some countries.
function quoted(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function wordsOf({ document }: Read, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/g, ' ')
}
