import type { Entry } from '../../src/entries/entry.ts'
import type { Party } from '../../src/entries/entry-facts.ts'
import type { Entity } from '../../src/names/entity.ts'
import type { Read } from '../../src/resolve/read.ts'
import type { Span } from '../../src/text/span.ts'
import { harmlessText } from './harmless-text.ts'
import { paint } from './paint.ts'
import type { Look } from './terminal.ts'
import { wordsInContext } from './words-in-context.ts'
import { wrapWords } from './wrap-words.ts'

/** Every value of an entry: how it was got, the words it was got from, and the file of the program that read it. */
export function explainEntry(entry: Entry, read: Read, look: Look): string {
  const { document } = read
  const about = [entry.kind, entry.form ?? '', entry.status, entry.id, document.name].filter(
    (part) => part !== '',
  )
  const lines = [
    ...wrapWords(harmlessText(entry.summary), look.width).map((line) => paint(look, 'bold', line)),
    paint(look, 'dim', harmlessText(about.join(' · '))),
  ]
  for (const [field, reading] of Object.entries(entry.readings)) {
    const value = field === 'kind' ? entry.kind : reading.value
    lines.push(
      '',
      titleLine(field, shown(value), reading.basis, look),
      ...wordLines(reading.from, read, look),
    )
    lines.push(paint(look, 'dim', `    read by src/${reading.by}.ts`))
  }
  for (const party of entry.parties) {
    const basis = party.from.length > 0 ? 'read' : 'from the context'
    lines.push(
      '',
      titleLine(party.role, nameOf(party, read.entities), basis, look),
      ...wordLines(party.from, read, look),
    )
  }
  lines.push('', titleLine('evidence', '', '', look), ...wordLines(entry.evidence, read, look))
  return `${lines.join('\n')}\n`
}

function titleLine(field: string, value: string, basis: string, look: Look): string {
  const words = [paint(look, 'cyan', field), harmlessText(value), basis === '' ? '' : `(${basis})`]
  return words.filter((word) => word !== '').join(' ')
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function nameOf({ name, entity }: Party, entities: readonly Entity[]): string {
  const full = entities.find(({ id }) => id === entity)
  if (full === undefined || full.name === name) return name
  return `${name}, that is ${full.name}`
}

function wordLines(spans: readonly Span[], { document }: Read, look: Look): string[] {
  return spans.flatMap((span) => [
    paint(look, 'dim', `    line ${lineOf(document.text, span.start)}, ${span.start}–${span.end}`),
    ...wordsInContext(document.text, span, look, '    '),
  ])
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
