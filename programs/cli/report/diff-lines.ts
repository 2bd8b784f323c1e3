import type { Fix } from '../../../src/checks/finding.ts'
import { harmlessText } from '../harmless-text.ts'
import { paint } from '../paint.ts'
import type { Look } from '../terminal.ts'
import { textLines } from './text-lines.ts'

/** The changed lines of a text, before and after, as a unified diff without context. */
export function diffLines(path: string, text: string, fixes: readonly Fix[], look: Look): string {
  const lines = textLines(text)
  const out = [
    paint(look, 'bold', `--- ${harmlessText(path)}`),
    paint(look, 'bold', `+++ ${harmlessText(path)}`),
  ]
  let at = 0
  while (at < fixes.length) {
    const first = fixes[at]
    if (first === undefined) break
    const start = lines.lineOf(first.span.start).start
    let end = lines.lineOf(first.span.end).end
    let until = at + 1
    for (let next = fixes[until]; next !== undefined && next.span.start <= end; next = fixes[until]) {
      end = Math.max(end, lines.lineOf(next.span.end).end)
      until++
    }
    let after = ''
    let from = start
    for (const { span, text: words } of fixes.slice(at, until)) {
      after += text.slice(from, span.start) + words
      from = span.end
    }
    after += text.slice(from, end)
    out.push(paint(look, 'cyan', `@@ line ${lines.placeOf(start).line} @@`))
    for (const line of text.slice(start, end).split('\n'))
      out.push(paint(look, 'red', `-${harmlessText(line)}`))
    for (const line of after.split('\n')) out.push(paint(look, 'green', `+${harmlessText(line)}`))
    at = until
  }
  return `${out.join('\n')}\n`
}
