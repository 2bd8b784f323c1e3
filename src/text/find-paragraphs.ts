import type { Block } from './document.ts'
import type { Span } from './span.ts'

type Line = Span

/**
 * The paragraphs of a text: the blocks its source named, else what blank lines and unwrapped line ends part.
 * Running headers, page numbers and the like give none.
 */
export function findParagraphs(text: string, blocks: readonly Block[]): Span[] {
  const named = blocks.filter((block) => block.kind !== 'page' && block.end > block.start)
  if (named.length === 0) return paragraphsByLines(text, 0, text.length)
  const paragraphs: Span[] = []
  let at = 0
  for (const block of named) {
    if (block.start > at) paragraphs.push(...paragraphsByLines(text, at, block.start))
    const isRead = block.kind !== 'furniture' && block.end > at
    if (isRead) paragraphs.push(...paragraphsByLines(text, Math.max(at, block.start), block.end))
    at = Math.max(at, block.end)
  }
  if (at < text.length) paragraphs.push(...paragraphsByLines(text, at, text.length))
  return paragraphs
}

function paragraphsByLines(text: string, start: number, end: number): Span[] {
  const paragraphs: Span[] = []
  let group: Line[] = []
  for (const line of linesOf(text, start, end)) {
    if (line.end > line.start) {
      group.push(line)
      continue
    }
    paragraphs.push(...joinWrapped(text, group))
    group = []
  }
  paragraphs.push(...joinWrapped(text, group))
  return paragraphs
}

/** Lines without the white space at either end; blank ones have no length. */
function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let at = start
  while (at <= end) {
    let stop = text.indexOf('\n', at)
    if (stop === -1 || stop > end) stop = end
    lines.push(trimmed(text, at, stop))
    at = stop + 1
  }
  return lines
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x200b
}

// Lines broken by a typewriter or a mail program are nearly equally long; lines of a list or a heading are not.
function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  if (lines.length < 2) return [...lines]
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.end - line.start)
  const isWrapped =
    longest <= 120 && lines.every((line, at) => at === lines.length - 1 || isFull(text, line, longest))
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (!isWrapped || first === undefined || last === undefined) return [...lines]
  return [{ start: first.start, end: last.end }]
}

function isFull(text: string, line: Line, longest: number): boolean {
  const length = line.end - line.start
  return (
    length >= 30 &&
    length >= longest * 0.7 &&
    !/^(?:[-*•]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6))
  )
}
