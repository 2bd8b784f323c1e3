import type { ReadingDiff } from '../../src/register/diff-readings.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { Telling } from '../../src/register/telling.ts'
import { harmlessText } from './harmless-text.ts'
import { paint, type Style } from './paint.ts'
import type { Look } from './terminal.ts'
import { wrapWords } from './wrap-words.ts'

/** What changed between two readings, for people: what came, what went, what is another value, a line each. */
export function diffText(diff: ReadingDiff, look: Look): string {
  const { before, after, added, gone, changed, same, findings } = diff
  const sides =
    before.id === after.id
      ? `${after.name}, edition ${before.edition} → ${after.edition}`
      : `${before.name} → ${after.name}`
  const lines = [paint(look, 'bold', harmlessText(sides)), paint(look, 'dim', countsOf(diff))]
  for (const { before: was, after: is, changes } of changed) {
    lines.push('', ...marked('~', 'yellow', is.entry.summary, look))
    for (const { field, before: old, after: now } of changes)
      lines.push(...indented(`${field}: ${old ?? '(none)'} → ${now ?? '(none)'}`, look))
    const [words, newWords] = [wordsOf(was), wordsOf(is)]
    lines.push(...indented(words === newWords ? `“${newWords}”` : `“${words}” → “${newWords}”`, look, 'dim'))
  }
  for (const telling of added)
    lines.push(
      '',
      ...marked('+', 'green', telling.entry.summary, look),
      ...indented(`“${wordsOf(telling)}”`, look, 'dim'),
    )
  for (const telling of gone)
    lines.push(
      '',
      ...marked('-', 'red', telling.entry.summary, look),
      ...indented(`“${wordsOf(telling)}”`, look, 'dim'),
    )
  if (findings.added.length + findings.gone.length > 0) lines.push('')
  for (const finding of findings.added) lines.push(...marked('+', 'green', saidOf(finding), look))
  for (const finding of findings.gone) lines.push(...marked('-', 'red', saidOf(finding), look))
  if (changed.length + added.length + gone.length + findings.added.length + findings.gone.length === 0)
    lines.push('', `Both tell the same ${same} entries.`)
  return `${lines.join('\n')}\n`
}

/** The number of things of each sort that changed, in a line. */
export function countsOf({ added, gone, changed, same, findings }: ReadingDiff): string {
  const counts = [
    `${added.length} ${added.length === 1 ? 'entry' : 'entries'} new`,
    `${gone.length} gone`,
    `${changed.length} changed`,
    `${same} the same`,
    `${findings.added.length} ${findings.added.length === 1 ? 'finding' : 'findings'} new`,
    `${findings.gone.length} gone`,
  ]
  return counts.join(', ')
}

function saidOf({ severity, message, rule }: RegisterFinding): string {
  return `${severity}: ${message} (${rule})`
}

function wordsOf({ evidence }: Telling): string {
  return evidence.map(({ quote }) => quote.words.replace(/\s+/g, ' ').trim()).join(' … ')
}

function marked(mark: string, style: Style, text: string, look: Look): string[] {
  return wrapWords(harmlessText(text), look.width - 2).map((line, index) =>
    paint(look, style, `${index === 0 ? mark : ' '} ${line}`),
  )
}

function indented(text: string, look: Look, style?: Style): string[] {
  return wrapWords(harmlessText(text), look.width - 4).map((line) => {
    const whole = `    ${line}`
    return style === undefined ? whole : paint(look, style, whole)
  })
}
