import type { Span } from '../text/span.ts'
import { agreedDate } from './agreed-date.ts'
import { characterReference } from './character-reference.ts'
import type { Importer } from './importer.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
import { markdownInlines, unitKinds } from './markdown-inlines.ts'
import { sourceFormat } from './source-format.ts'
import { assembleText, type TextAssembly } from './text-assembly.ts'

/** Markdown: its words without its signs; every character keeps its place in the source. */
export const fromMarkdown: Importer<string> = {
  name: 'markdown',
  accepts: (fileName, firstBytes) => sourceFormat(fileName, firstBytes) === 'markdown',
  read(content, origin) {
    const front = frontMatter(content)
    const { blocks, labels } = markdownBlocks(content, front.end)
    const assembly = assembleText()
    for (const block of blocks) readBlock(content, block, labels, assembly)
    const date = agreedDate(front.values.get('date') === undefined ? [] : [front.values.get('date') ?? ''])
    const language = front.values.get('lang') ?? front.values.get('language') ?? origin.language
    return { ...origin, language, ...(date === null ? {} : { date }), ...assembly.finish() }
  },
}

function readBlock(
  content: string,
  block: MarkdownBlock,
  labels: ReadonlySet<string>,
  assembly: TextAssembly,
): void {
  assembly.startBlock(block.place)
  if (block.isVerbatim) {
    for (const line of block.lines) {
      assembly.copy(content.slice(line.start, line.end), line.start)
      assembly.breakLine(line.end, lineEndLength(content, line.end))
    }
    return
  }
  const words = block.lines.map((line) => content.slice(line.start, line.end)).join('\n')
  const kinds = markdownInlines(words, labels)
  let at = 0
  block.lines.forEach((line, number) => {
    const next = block.lines[number + 1]
    emitLine(content, line, kinds.subarray(at, at + line.end - line.start), assembly)
    at += line.end - line.start
    if (next === undefined) return
    const length = next.start - line.end
    if (kinds[at] === unitKinds.lineEnd) assembly.breakLine(line.end, length)
    else if (kinds[at] !== unitKinds.dropped) assembly.space(line.end, length, false)
    at++
  })
}

function emitLine(content: string, line: Span, kinds: Uint8Array, assembly: TextAssembly): void {
  let run = line.start
  const flush = (end: number) => assembly.copy(content.slice(run, end), run)
  for (let at = line.start; at < line.end; at++) {
    const kind = kinds[at - line.start]
    const isBlank = content[at] === ' ' || content[at] === '\t'
    if (kind === unitKinds.copied && !isBlank) continue
    flush(at)
    run = at + 1
    if (kind === unitKinds.lineEnd) assembly.breakLine(at, 1)
    else if (kind === unitKinds.reference) {
      const reference = characterReference(content, at)
      if (reference !== null) assembly.put(reference.text, at, reference.length)
    } else if (kind === unitKinds.copied) assembly.space(at, 1, content[at] === ' ')
  }
  flush(line.end)
}

function lineEndLength(content: string, at: number): number {
  if (at >= content.length) return 0
  return content[at] === '\r' && content[at + 1] === '\n' ? 2 : 1
}

type FrontMatter = { readonly end: number; readonly values: ReadonlyMap<string, string> }

// `key: value` lines between two lines of three hyphens, at the very top.
function frontMatter(content: string): FrontMatter {
  const none = { end: 0, values: new Map<string, string>() }
  if (!/^---[ \t]*\r?\n/.test(content.slice(0, 200))) return none
  const values = new Map<string, string>()
  let start = content.indexOf('\n') + 1
  for (let count = 0; count < 500 && start < content.length; count++) {
    const stop = content.indexOf('\n', start)
    const end = stop === -1 ? content.length : stop
    const line = content.slice(start, end).trimEnd()
    start = end + 1
    if (line === '---' || line === '...')
      return values.size > 0 ? { end: Math.min(start, content.length), values } : none
    const pair = /^([A-Za-z][\w-]{0,60}):(?:[ \t](.*))?$/.exec(line.slice(0, 2000))
    if (pair !== null) values.set((pair[1] ?? '').toLowerCase(), unquoted(pair[2] ?? ''))
    else if (line !== '' && !/^[\s#-]/.test(line)) return none
  }
  return none
}

function unquoted(value: string): string {
  const trimmed = value.trim()
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}
