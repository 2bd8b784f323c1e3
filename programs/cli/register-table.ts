import type { Entry } from '../../src/entries/entry.ts'
import { chronology, type Period } from '../../src/exporters/chronology.ts'
import { dayLabel } from '../../src/exporters/day-label.ts'
import type { Exporter } from '../../src/exporters/exporter.ts'
import { summarySentence } from '../../src/exporters/summary-sentence.ts'
import type { Read } from '../../src/resolve/read.ts'
import type { Basis } from '../../src/text/reading.ts'
import { displayWidth } from './display-width.ts'
import { harmlessText } from './harmless-text.ts'
import { paint } from './paint.ts'
import { shortIds } from './short-ids.ts'
import type { Look } from './terminal.ts'
import { wrapWords } from './wrap-words.ts'

/** A register for people: dated lines under their years, as wide as the terminal. */
export function registerTable(look: Look): Exporter {
  return {
    name: 'table',
    extension: '.txt',
    mediaType: 'text/plain',
    opening: '',
    separator: '\n',
    closing: '',
    write: (read) => tableOf(read, look),
  }
}

type Row = { readonly id: string; readonly date: string; readonly entry: Entry }

const widestDate = 26
const kindWidth = 'appointment'.length

function tableOf(read: Read, look: Look): string {
  const ids = shortIds(read.entries.map(({ id }) => id))
  const years = chronology(read.entries).map((period) => rowsOf(period, ids))
  const rows = years.flatMap(({ rows }) => rows)
  const dateWidth = Math.min(widestDate, Math.max(0, ...rows.map(({ date }) => displayWidth(date))))
  const idWidth = Math.max(0, ...rows.map(({ id }) => id.length))
  const lines = [paint(look, 'bold', harmlessText(read.document.name))]
  for (const { label, rows } of years) {
    lines.push('', paint(look, 'bold', label))
    for (const row of rows) lines.push(...rowLines(row, idWidth, dateWidth, look))
  }
  lines.push('', ...closingLines(read, look))
  return `${lines.join('\n')}\n`
}

function rowsOf(
  { label, entries }: Period<Entry>,
  ids: ReadonlyMap<string, string>,
): { label: string; rows: Row[] } {
  const rows = entries.map((entry) => {
    const date =
      entry.date === null ? '' : `${harmlessText(dayLabel(entry.date, label))}${markOf(entry, 'date')}`
    return { id: ids.get(entry.id) ?? entry.id, date, entry }
  })
  return { label, rows }
}

function rowLines({ id, date, entry }: Row, idWidth: number, dateWidth: number, look: Look): string[] {
  const place = entry.place === null ? '' : `${harmlessText(entry.place)}${markOf(entry, 'place')}`
  const sentence = harmlessText(summarySentence(entry))
  const left = `${padded(paint(look, 'dim', id), id, idWidth)}  ${padded(date, date, dateWidth)}  `
  const kind = padded(paint(look, colourOf(entry), entry.kind), entry.kind, kindWidth)
  const indent = idWidth + dateWidth + kindWidth + 6
  // A narrow terminal has no room for a fourth column: the sentence goes under the others.
  if (look.width - indent < 24) {
    const lines = wrapWords(place === '' ? sentence : `${place}. ${sentence}`, look.width - 4)
    return [`${left}${kind}`.trimEnd(), ...painted(lines, place, look).map((line) => `    ${line}`)]
  }
  const [first = '', ...more] = painted(
    wrapWords(place === '' ? sentence : `${place}. ${sentence}`, look.width - indent),
    place,
    look,
  )
  return [`${left}${kind}  ${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)]
}

// The place stands at the beginning of the first line; where it was broken, it stays unpainted.
function painted(lines: readonly string[], place: string, look: Look): string[] {
  return lines.map((line, index) =>
    index === 0 && place !== '' && line.startsWith(place)
      ? `${paint(look, 'cyan', place)}${line.slice(place.length)}`
      : line,
  )
}

function padded(shown: string, plain: string, width: number): string {
  return `${shown}${' '.repeat(Math.max(0, width - displayWidth(plain)))}`
}

function colourOf({ status }: Entry): 'green' | 'yellow' | 'red' {
  if (status === 'planned') return 'yellow'
  return status === 'denied' ? 'red' : 'green'
}

const marks: Readonly<Partial<Record<Basis, string>>> = { repaired: '~', inferred: '°', decided: '*' }

const meanings: Readonly<Record<string, string>> = {
  '~': '~ repaired: put right from garbled words',
  '°': '° inferred: taken from the words around it',
  '*': '* decided: by a person',
}

function markOf({ readings }: Entry, field: 'date' | 'place'): string {
  const basis = readings[field]?.basis
  return basis === undefined ? '' : (marks[basis] ?? '')
}

function closingLines(read: Read, look: Look): string[] {
  const { entries, ledger } = read
  const silent = ledger.filter(({ why }) => why === 'not-understood').length
  const counts = [
    counted(entries.length, 'entry', 'entries'),
    `${counted(ledger.length, 'sentence', 'sentences')} read`,
  ]
  if (silent > 0) counts.push(`${silent} not understood`)
  const used = Object.keys(meanings).filter((mark) =>
    entries.some((entry) => markOf(entry, 'date') === mark || markOf(entry, 'place') === mark),
  )
  const legend = used.map((mark) => meanings[mark] ?? '')
  const lines = [...(legend.length === 0 ? [] : wrapWords(legend.join('; '), look.width)), counts.join(', ')]
  if (look.isTerminal && entries.length > 0)
    lines.push('“regesta explain ID FILE” shows where the values of an entry come from.')
  return lines.map((line) => paint(look, 'dim', line))
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
