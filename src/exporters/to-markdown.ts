import type { Entry } from '../entries/entry.ts'
import type { Read } from '../resolve/read.ts'
import { plainMarkdown } from '../text/plain-markdown.ts'
import { chronology } from './chronology.ts'
import { dayLabel } from './day-label.ts'
import type { Exporter } from './exporter.ts'
import { summarySentence } from './summary-sentence.ts'

/** A chronology in Markdown: one heading a year, one line an entry, and under it the words that say so. */
export const markdown: Exporter = {
  name: 'md',
  extension: '.md',
  mediaType: 'text/markdown',
  opening: '',
  separator: '\n',
  closing: '',
  write(read) {
    const lines = [`# ${plainMarkdown(read.document.name)}`]
    if (read.entries.length === 0) lines.push('', 'No entries.')
    for (const { label, entries } of chronology(read.entries)) {
      lines.push('', `## ${label}`, '')
      for (const entry of entries) lines.push(...entryLines(entry, label, read))
    }
    return `${lines.join('\n')}\n`
  },
}

function entryLines(entry: Entry, year: string, { document }: Read): string[] {
  const where = [
    entry.date === null ? '' : `**${plainMarkdown(dayLabel(entry.date, year))}**`,
    entry.place === null ? '' : `*${plainMarkdown(entry.place)}*`,
  ]
  const head = [
    ...where.filter((part) => part !== ''),
    entry.kind,
    plainMarkdown(summarySentence(entry)),
  ].join(' · ')
  const words = entry.evidence.map(
    ({ start, end }) => `“${plainMarkdown(document.text.slice(start, end))}” (${start}–${end})`,
  )
  return [`- ${head}${basisNote(entry)}`, ...words.map((line) => `  - ${line}`)]
}

// A reader of the page should see at once which dates and places are not simply read.
function basisNote({ readings }: Entry): string {
  const notes = (['date', 'place'] as const).flatMap((field) => {
    const basis = readings[field]?.basis
    return basis === undefined || basis === 'read' ? [] : [`${field} ${basis}`]
  })
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}
