import type { Span } from '../text/span.ts'

/** One example of a rule's page: a text, what in it is marked, and what the finding must say or propose. */
export type RuleExample = {
  readonly text: string
  readonly spans: readonly Span[]
  readonly expected: string | null
}

/** The page of a rule, cut into what is shown and what is tested. */
export type RulePage = {
  readonly title: string
  /** The paragraph under the title. */
  readonly says: string
  readonly found: readonly RuleExample[]
  readonly silent: readonly RuleExample[]
}

/** Reads the page of a rule: quotations under “Found” mark their finding with `[[ ]]`, those under “Not found” have none. */
export function rulePage(markdown: string): RulePage {
  const sections = new Map<string, string>()
  let heading = ''
  let title = ''
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3).trim()
    else if (line.startsWith('# ')) title = line.slice(2).trim()
    else sections.set(heading, `${sections.get(heading) ?? ''}${line}\n`)
  }
  return {
    title,
    says: (sections.get('') ?? '').trim(),
    found: examplesOf(sections.get('Found') ?? ''),
    silent: examplesOf(sections.get('Not found') ?? ''),
  }
}

// Lines of one quotation belong together; a line of “>” alone is a blank line of the text.
function examplesOf(section: string): RuleExample[] {
  const examples: string[][] = []
  let open: string[] | undefined
  for (const line of section.split('\n')) {
    if (!line.startsWith('>')) {
      open = undefined
      continue
    }
    if (open === undefined) {
      open = []
      examples.push(open)
    }
    open.push(line.replace(/^> ?/, ''))
  }
  return examples.map((lines) => exampleOf(lines.join('\n')))
}

function exampleOf(written: string): RuleExample {
  const arrow = written.lastIndexOf('  → ')
  const marked = arrow === -1 ? written : written.slice(0, arrow)
  const expected = arrow === -1 ? null : written.slice(arrow + 4).trim()
  const spans: Span[] = []
  let text = ''
  let rest = marked
  for (;;) {
    const start = rest.indexOf('[[')
    const end = rest.indexOf(']]', start)
    if (start === -1 || end === -1) break
    text += rest.slice(0, start)
    const words = rest.slice(start + 2, end)
    spans.push({ start: text.length, end: text.length + words.length })
    text += words
    rest = rest.slice(end + 2)
  }
  return { text: text + rest, spans, expected }
}
