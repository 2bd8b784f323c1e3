import { sayEdtf } from '../../src/edtf/say-edtf.ts'
import { chronology } from '../../src/exporters/chronology.ts'
import { dayLabel } from '../../src/exporters/day-label.ts'
import { summarySentence } from '../../src/exporters/summary-sentence.ts'
import type { Facet } from '../../src/register/facet.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { displayWidth } from './display-width.ts'
import { harmlessText } from './harmless-text.ts'
import { paint } from './paint.ts'
import { shortIds } from './short-ids.ts'
import type { Look } from './terminal.ts'
import { wrapWords } from './wrap-words.ts'

/** What a table of an answer is made of. */
export type AnswerPage = {
  readonly entries: readonly RegisterEntry[]
  readonly nameOf: (document: string) => string
  /** By year, or one under the other as they come. */
  readonly order: 'date' | 'relevance'
}

const kindWidth = 'appointment'.length
const widestDate = 26

/** Entries for people: dated lines, each with the document and the words that say so. */
export function answerTable({ entries, nameOf, order }: AnswerPage, look: Look): string {
  const ids = shortIds(entries.map(({ id }) => id))
  const idWidth = Math.max(0, ...[...ids.values()].map((id) => id.length))
  const periods = order === 'date' ? chronology(entries) : [{ label: '', entries }]
  const dated = periods.map(({ label, entries: own }) => ({
    label,
    rows: own.map((entry) => ({
      entry,
      date:
        entry.date === null
          ? ''
          : harmlessText(label === '' ? sayEdtf(entry.date) : dayLabel(entry.date, label)),
    })),
  }))
  const widths = dated.flatMap(({ rows }) => rows.map(({ date }) => displayWidth(date)))
  const dateWidth = Math.min(widestDate, Math.max(0, ...widths))
  const lines: string[] = []
  for (const { label, rows } of dated) {
    if (label !== '') lines.push(...(lines.length === 0 ? [] : ['']), paint(look, 'bold', label))
    for (const { entry, date } of rows) {
      const id = ids.get(entry.id) ?? entry.id
      const left = `${padded(paint(look, 'dim', id), id, idWidth)}  ${padded(date, date, dateWidth)}  `
      lines.push(...entryLines(entry, left, idWidth + dateWidth + 4, nameOf, look))
    }
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function entryLines(
  entry: RegisterEntry,
  left: string,
  leftWidth: number,
  nameOf: (document: string) => string,
  look: Look,
): string[] {
  const kind = padded(paint(look, colourOf(entry), entry.kind), entry.kind, kindWidth)
  const place = entry.place === null ? '' : `${harmlessText(entry.place)}. `
  const told = `${place}${harmlessText(summarySentence(entry))}`
  const indent = leftWidth + kindWidth + 2
  // A narrow terminal has no room for a fourth column: the sentence goes under the others.
  const isNarrow = look.width - indent < 24
  const margin = isNarrow ? 4 : indent
  const room = look.width - margin
  const [first = '', ...more] = wrapWords(told, room)
  const head = isNarrow ? [`${left}${kind}`, `    ${first}`] : [`${left}${kind}  ${first}`]
  return [
    ...head,
    ...more.map((line) => `${' '.repeat(margin)}${line}`),
    ...citations(entry, nameOf, room).map((line) => `${' '.repeat(margin)}${paint(look, 'dim', line)}`),
  ]
}

// One line for each document: its name, the paragraph, and as many of the words as fit.
function citations(
  { tellings }: RegisterEntry,
  nameOf: (document: string) => string,
  room: number,
): string[] {
  return tellings.flatMap(({ document, evidence }) => {
    const [words] = evidence
    const name = harmlessText(nameOf(document))
    if (words === undefined) return [name]
    const quoted = harmlessText(words.quote.words.replace(/\s+/g, ' ').trim())
    return [cut(`${name} ¶${words.paragraph}: “${quoted}”`, room)]
  })
}

function cut(text: string, room: number): string {
  const [first = '', ...more] = wrapWords(text, Math.max(8, room - 2))
  return more.length === 0 ? first : `${first} …`
}

function colourOf({ status }: RegisterEntry): 'green' | 'yellow' | 'red' {
  if (status === 'planned') return 'yellow'
  return status === 'denied' ? 'red' : 'green'
}

/** Counts for people: each field with its values and a bar for how many have them. */
export function facetTable(facets: readonly Facet[], look: Look): string {
  const lines: string[] = []
  for (const { field, values } of facets) {
    lines.push('', paint(look, 'bold', field))
    const most = values[0]?.count ?? 1
    const numbers = Math.max(0, ...values.map(({ count }) => String(count).length))
    const labels = values.map(({ label }) => cut(harmlessText(label), Math.floor(look.width / 2)))
    const width = Math.max(0, ...labels.map(displayWidth))
    const bar = Math.max(0, Math.min(30, look.width - width - numbers - 6))
    for (const [at, { count }] of values.entries()) {
      const label = labels[at] ?? ''
      const length = Math.max(1, Math.round((count / most) * bar))
      const drawn = paint(look, 'cyan', '█'.repeat(bar === 0 ? 0 : length))
      lines.push(`  ${padded(label, label, width)}  ${String(count).padStart(numbers)}  ${drawn}`.trimEnd())
    }
    if (values.length === 0) lines.push('  none')
  }
  return lines.map((line) => `${line}\n`).join('')
}

function padded(shown: string, plain: string, width: number): string {
  return `${shown}${' '.repeat(Math.max(0, width - displayWidth(plain)))}`
}
