import { harmlessText } from '../harmless-text.ts'
import type { Reporter } from './reporter.ts'
import { textLines } from './text-lines.ts'

const levels = { error: 'error', warning: 'warning', hint: 'notice' } as const

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. */
export const reportGithub: Reporter = {
  name: 'github',
  each({ path, document, findings }) {
    const lines = textLines(document.text)
    return findings
      .map(({ severity, rule, span, message }) => {
        const start = lines.placeOf(span.start)
        const end = lines.placeOf(span.end)
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
        const place = `file=${value(path)},line=${start.line},endLine=${end.line}${columns},title=${value(rule)}`
        return `::${levels[severity]} ${place}::${escaped(harmlessText(message))}\n`
      })
      .join('')
  },
  end: () => '',
}

function value(text: string): string {
  return escaped(harmlessText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
