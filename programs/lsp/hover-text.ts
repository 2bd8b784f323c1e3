import type { Span } from '../../src/text/span.ts'
import type { CheckedText } from './checked-text.ts'

/** What was read at a place of the text, in Markdown, and the words it is about; null where nothing was. */
export function hoverText(
  { read, findings }: CheckedText,
  offset: number,
): { readonly span: Span; readonly markdown: string } | null {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end
  const lines: string[] = []
  let span: Span | undefined
  const time = read.times.find(holds)
  if (time !== undefined && time.date !== null) {
    span = time
    lines.push(`**${time.date.value}** (${time.date.basis}, ${time.date.by})`)
    if (time.alternatives.length > 0) lines.push(`or ${time.alternatives.join(', ')}`)
  }
  const mention = read.mentions
    .filter(holds)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0]
  if (mention !== undefined) {
    span ??= mention
    const known = mention.authority.length === 0 ? '' : ` (${mention.authority.join(', ')})`
    lines.push(`**${escaped(mention.name)}**: ${mention.kind}${known}`)
  }
  for (const entry of read.entries) {
    const evidence = entry.evidence.find(holds)
    if (evidence === undefined) continue
    span ??= evidence
    lines.push(`${entry.kind}: ${escaped(entry.summary)}`)
  }
  for (const finding of findings)
    if (holds(finding.span)) lines.push(`_${finding.rule}_: ${escaped(finding.message)}`)
  return span === undefined || lines.length === 0 ? null : { span, markdown: lines.join('\n\n') }
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}
