import { harmlessJson } from '../../../src/exporters/harmless-json.ts'
import type { Span } from '../../../src/text/span.ts'
import type { CheckedDocument, Reporter } from './reporter.ts'
import { type TextLines, textLines } from './text-lines.ts'

const levels = { error: 'ERROR', warning: 'WARNING', hint: 'INFO' } as const

/** The Reviewdog Diagnostic Format; its columns count bytes of UTF-8. */
export const reportRdjson: Reporter = {
  name: 'rdjson',
  each: () => '',
  end: ({ documents }) =>
    `${harmlessJson({ source: { name: 'regesta' }, diagnostics: documents.flatMap(diagnosticsOf) })}\n`,
}

function diagnosticsOf({ path, document, findings }: CheckedDocument) {
  const lines = textLines(document.text)
  const rangeOf = (span: Span) => ({
    start: placeOf(document.text, lines, span.start),
    end: placeOf(document.text, lines, span.end),
  })
  return findings.map(({ rule, severity, span, message, fix }) => ({
    message,
    location: { path, range: rangeOf(span) },
    severity: levels[severity],
    code: { value: rule },
    ...(fix === undefined ? {} : { suggestions: [{ range: rangeOf(fix.span), text: fix.text }] }),
  }))
}

function placeOf(text: string, lines: TextLines, offset: number): { line: number; column: number } {
  const { line, column } = lines.placeOf(offset)
  return { line, column: Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1 }
}
