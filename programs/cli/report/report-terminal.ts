import type { Severity } from '../../../src/checks/finding.ts'
import type { Span } from '../../../src/text/span.ts'
import type { MarkedFinding } from '../../checking/fingerprint.ts'
import { sayFix } from '../../checking/say-fix.ts'
import { displayWidth } from '../display-width.ts'
import { harmlessText } from '../harmless-text.ts'
import { paint, type Style } from '../paint.ts'
import type { Look } from '../terminal.ts'
import { wrapWords } from '../wrap-words.ts'
import type { CheckedDocument, Outcome, Reporter } from './reporter.ts'
import { type TextLines, textLines } from './text-lines.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', hint: 'cyan' }

/** Framed excerpts of the text with the words underlined, as compilers show them, and a summary at the end. */
export const reportTerminal: Reporter = {
  name: 'terminal',
  each(checked, look) {
    const lines = textLines(checked.document.text)
    return checked.findings.map((finding) => frameOf(checked, finding, lines, look)).join('')
  },
  end: summaryOf,
}

function frameOf(
  { path, document }: CheckedDocument,
  finding: MarkedFinding,
  lines: TextLines,
  look: Look,
): string {
  const { severity, rule, message, span, fix, also } = finding
  const { line, column } = lines.placeOf(span.start)
  const gutter = ' '.repeat(String(line).length)
  const bar = paint(look, 'blue', '|')
  const excerpt = excerptOf(document.text, span, lines.lineOf(span.start), look.width - gutter.length - 3)
  const head = `${paint(look, styles[severity], severity)} ${paint(look, 'dim', rule)}`
  const told = wrapWords(harmlessText(message), Math.max(20, look.width - gutter.length - 3))
  const out = [
    head,
    `${gutter} ${paint(look, 'blue', '-->')} ${harmlessText(path)}:${line}:${column}`,
    `${gutter} ${bar}`,
    `${paint(look, 'blue', String(line))} ${bar} ${excerpt.text}`,
    `${gutter} ${bar} ${' '.repeat(excerpt.indent)}${paint(look, styles[severity], '^'.repeat(Math.max(1, excerpt.width)))}`,
    ...told.map((one) => `${gutter} ${bar} ${paint(look, 'bold', one)}`),
  ]
  if (fix !== undefined) {
    const words = document.text.slice(fix.span.start, fix.span.end)
    const how = harmlessText(sayFix(words, fix.text))
    out.push(`${gutter} ${paint(look, 'blue', '=')} ${paint(look, 'green', 'fix')}: ${how}`)
  }
  for (const other of also.slice(0, 3)) {
    const place = lines.placeOf(other.start)
    const words = harmlessText(shortened(document.text.slice(other.start, other.end)))
    out.push(`${gutter} ${paint(look, 'blue', '=')} also: ${place.line}:${place.column} “${words}”`)
  }
  return `${out.join('\n')}\n\n`
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}

/** As much of the line as fits around the words; where they go on over lines, their first line. */
function excerptOf(
  text: string,
  span: Span,
  line: Span,
  width: number,
): { text: string; indent: number; width: number } {
  const end = Math.min(span.end, line.end)
  const room = Math.max(20, width - 2)
  const words = Math.min(end - span.start, room)
  const side = Math.floor((room - words) / 2)
  let from = Math.max(line.start, span.start - Math.max(8, side))
  const to = Math.min(line.end, from + room)
  from = Math.max(line.start, Math.min(from, to - room))
  const opening = from > line.start ? '…' : ''
  const closing = to < line.end ? '…' : ''
  const before = harmlessText(text.slice(from, span.start).replaceAll('\t', ' '))
  const marked = harmlessText(text.slice(span.start, Math.min(end, to)).replaceAll('\t', ' '))
  const after = harmlessText(text.slice(Math.min(end, to), to).replaceAll('\t', ' '))
  return {
    text: `${opening}${before}${marked}${after}${closing}`,
    indent: displayWidth(opening + before),
    width: displayWidth(marked),
  }
}

function summaryOf({ documents, stale, look }: Outcome): string {
  const findings = documents.flatMap((checked) => checked.findings)
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  const parts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('hint'), 'hint'),
  ].filter((part) => !part.startsWith('0 '))
  const where = `in ${plural(documents.length, 'document')}`
  const out = [
    paint(look, 'bold', parts.length === 0 ? `No findings ${where}.` : `${parts.join(', ')} ${where}.`),
  ]
  const fixable = findings.filter(({ fix }) => fix !== undefined).length
  if (fixable > 0) out.push(`${plural(fixable, 'finding')} can be put right with --fix.`)
  const silenced = documents.reduce((sum, checked) => sum + checked.silenced.length, 0)
  const known = documents.reduce((sum, checked) => sum + checked.known, 0)
  if (silenced > 0) out.push(`${plural(silenced, 'finding')} silenced by decisions.`)
  if (known > 0) out.push(`${plural(known, 'finding')} known from the baseline.`)
  for (const { rule, about, reason } of stale)
    out.push(
      `No longer needed: the decision on ${rule} at “${harmlessText(shortened(about.words))}” (${harmlessText(reason)}).`,
    )
  out.push(...notCheckedOf(documents))
  return `${out.flatMap((line) => wrapWords(line, look.width)).join('\n')}\n`
}

function notCheckedOf(documents: readonly CheckedDocument[]): string[] {
  const sentences = documents.reduce((sum, { notChecked }) => sum + notChecked.sentences.length, 0)
  const series = [...new Set(documents.flatMap(({ notChecked }) => notChecked.series))].sort()
  const rules = documents[0]?.notChecked.rules ?? []
  const out: string[] = []
  if (sentences > 0)
    out.push(
      `${plural(sentences, 'sentence')} not understood: what they tell was not checked against the rest.`,
    )
  if (series.length > 0) {
    const named = series
      .slice(0, 5)
      .map((name) => `“${harmlessText(name)}”`)
      .join(', ')
    out.push(
      `No authority file for ${plural(series.length, 'series', 'series')}: ${named}${series.length > 5 ? ', …' : ''}.`,
    )
  }
  if (rules.length > 0) out.push(`Rules that are off: ${rules.join(', ')}.`)
  return out.length === 0 ? [] : ['Not checked:', ...out.map((line) => `- ${line}`)]
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
