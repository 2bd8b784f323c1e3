import type { Fix } from '../../../src/checks/finding.ts'
import type { MarkedFinding } from '../../checking/fingerprint.ts'
import { sayFix } from '../../checking/say-fix.ts'
import type { CheckedDocument, Reporter } from './reporter.ts'
import { textLines } from './text-lines.ts'

/** One page without scripts: the findings of each document, and its text with the places marked. */
export const reportHtml: Reporter = {
  name: 'html',
  each: () => '',
  end: ({ documents }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Findings</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Findings</h1>
${documents.map(sectionOf).join('\n')}
</main>
</body>
</html>
`,
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 Georgia, serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; font: inherit; }
mark { background: none; color: inherit; text-decoration: underline wavy #b26a00 2px; text-underline-offset: .2em; }
mark.error { text-decoration-color: #c62828; }
mark.hint { text-decoration-color: #1565c0; }
li { margin: .4rem 0; } code { font-size: .85em; } .fix { opacity: .8; }
`

function sectionOf(checked: CheckedDocument, order: number): string {
  const { document, findings, notChecked, silenced } = checked
  const lines = textLines(document.text)
  const items = findings.map((finding, index) => {
    const { line, column } = lines.placeOf(finding.span.start)
    const fix =
      finding.fix === undefined ? '' : ` <span class="fix">Fix: ${fixOf(document.text, finding.fix)}.</span>`
    return `<li><a href="#f${order}-${index}">${line}:${column}</a> ${finding.severity} <code>${finding.rule}</code> ${escaped(finding.message)}.${fix}</li>`
  })
  const list = items.length === 0 ? '<p>No findings.</p>' : `<ol>\n${items.join('\n')}\n</ol>`
  const rest = [
    silenced.length > 0 ? `${silenced.length} silenced by decisions.` : '',
    notChecked.sentences.length > 0
      ? `${notChecked.sentences.length} sentences were not understood, so that nothing in them was checked against the rest.`
      : '',
    notChecked.series.length > 0
      ? `No authority file knows these series: ${notChecked.series.map(escaped).join('; ')}.`
      : '',
  ].filter((line) => line !== '')
  return `<section>
<h2>${escaped(document.name)}</h2>
${list}
${rest.map((line) => `<p>${line}</p>`).join('\n')}
<pre>${marked(document.text, findings, order)}</pre>
</section>`
}

function fixOf(text: string, fix: Fix): string {
  return escaped(sayFix(text.slice(fix.span.start, fix.span.end), fix.text))
}

function marked(text: string, findings: readonly MarkedFinding[], order: number): string {
  let html = ''
  let at = 0
  for (const [index, { span, severity, message, rule }] of findings.entries()) {
    // A finding inside another one is marked at its end.
    const start = Math.max(at, span.start)
    const end = Math.max(start, span.end)
    const title = escaped(`${rule}: ${message}`)
    html += `${escaped(text.slice(at, start))}<mark id="f${order}-${index}" class="${severity}" title="${title}">${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
