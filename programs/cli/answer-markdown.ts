import { sayEdtf } from '../../src/edtf/say-edtf.ts'
import { chronology } from '../../src/exporters/chronology.ts'
import { summarySentence } from '../../src/exporters/summary-sentence.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { plainMarkdown } from '../../src/text/plain-markdown.ts'
import type { AnswerPage } from './answer-table.ts'

/** Entries as a list in Markdown, each with the documents and words that say so. */
export function answerMarkdown({ entries, nameOf, order }: AnswerPage): string {
  const lines: string[] = []
  const periods = order === 'date' ? chronology(entries) : [{ label: '', entries }]
  for (const { label, entries: own } of periods) {
    if (label !== '') lines.push(`## ${label}`, '')
    for (const entry of own) lines.push(...entryLines(entry, nameOf))
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function entryLines(entry: RegisterEntry, nameOf: (document: string) => string): string[] {
  const where = [
    entry.date === null ? '' : `**${plainMarkdown(sayEdtf(entry.date))}**`,
    entry.place === null ? '' : `*${plainMarkdown(entry.place)}*`,
  ].filter((part) => part !== '')
  const words = entry.tellings.flatMap(({ document, evidence }) =>
    evidence.map(
      ({ paragraph, quote }) =>
        `  - ${plainMarkdown(nameOf(document))}, ¶ ${paragraph}: “${plainMarkdown(quote.words)}”`,
    ),
  )
  return [`- ${[...where, entry.kind, plainMarkdown(summarySentence(entry))].join(' · ')}`, ...words]
}
