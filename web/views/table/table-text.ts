import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { type ColumnName, cellText } from './table-columns.ts'

/** Rows with their head, a tab between cells: what spreadsheets take from the clipboard. */
export function tabbedText(entries: readonly ShownEntry[], columns: readonly ColumnName[]): string {
  return [columns, ...entries.map((entry) => columns.map((column) => plainCell(entry, column)))]
    .map((cells) => cells.join('\t'))
    .join('\n')
}

/** Rows with their head as RFC 4180 has it. */
export function csvText(entries: readonly ShownEntry[], columns: readonly ColumnName[]): string {
  return [columns, ...entries.map((entry) => columns.map((column) => plainCell(entry, column)))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('')
}

// A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in the exporter of the program.
function plainCell(entry: ShownEntry, column: ColumnName): string {
  const text = cellText(entry, column).replace(/[\t\r\n]+/g, ' ')
  return column !== 'date' && /^['=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
