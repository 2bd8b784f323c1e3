import { plainMarkdown } from '../text/plain-markdown.ts'
import type { Brief } from './brief.ts'

/** A briefing as Markdown with footnotes. */
export function briefMarkdown({ title, about, periods }: Brief): string {
  const lines = [`# ${plainMarkdown(title)}`, '', plainMarkdown(about)]
  const notes: string[] = []
  for (const period of periods) {
    lines.push('', `## ${plainMarkdown(period.label)}`, '')
    for (const { day, place, sentence, disagreements, note } of period.lines) {
      notes.push(`[^${notes.length + 1}]: ${note.map(plainMarkdown).join('; ')}`)
      const where = [day === '' ? '' : `**${plainMarkdown(day)}**`, plainMarkdown(place)]
        .filter((part) => part !== '')
        .join(', ')
      const told = [sentence, ...disagreements].map(plainMarkdown).join(' ')
      lines.push(`- ${where === '' ? '' : `${where}. `}${told}[^${notes.length}]`)
    }
  }
  return `${[...lines, '', ...notes].join('\n').trimEnd()}\n`
}
