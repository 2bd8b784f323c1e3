import type { Span } from '../text/span.ts'
import type { BlockPlace } from './text-assembly.ts'

/** A block of Markdown: where it lies, and the stretches of source that hold its words, one a line. */
export type MarkdownBlock = {
  readonly place: BlockPlace
  readonly lines: readonly Span[]
  /** True for code, in which no sign means anything. */
  readonly isVerbatim: boolean
}

/** The blocks of a Markdown file in order, and the labels that links and notes of it may name. */
export type MarkdownBlocks = {
  readonly blocks: readonly MarkdownBlock[]
  readonly labels: ReadonlySet<string>
}

type Container =
  | { readonly kind: 'quotation' }
  | { readonly kind: 'item' | 'note'; readonly indent: number; readonly level: number }

type Fence = { readonly sign: string; readonly length: number }

/** Cuts Markdown into blocks from `start` on: CommonMark with the tables and notes of GitHub. */
export function markdownBlocks(source: string, start: number): MarkdownBlocks {
  const blocks: MarkdownBlock[] = []
  const labels = new Set<string>()
  let containers: readonly Container[] = []
  let paragraph: Span[] = []
  let code: Span[] = []
  let fence: Fence | null = null
  let table: { readonly columns: number } | null = null
  let unread: string | null = null

  function emit(place: BlockPlace, lines: readonly Span[], isVerbatim = false): void {
    if (lines.length > 0) blocks.push({ place, lines, isVerbatim })
  }

  function closeLeaf(): void {
    emit(placeIn(containers), withoutDefinitions(source, paragraph, labels))
    emit(placeIn(containers), code, true)
    paragraph = []
    code = []
    table = null
    fence = null
  }

  function readCells(line: Span): void {
    const row = line
    for (const cell of cellsOf(source, line)) emit({ kind: 'cell', row, cell }, [cell])
  }

  function readLeaf(line: Span, indent: number): void {
    const first = source[line.start] ?? ''
    if (indent >= 4 && paragraph.length === 0) {
      code.push(line)
      return
    }
    if (code.length > 0) closeLeaf()
    if (table !== null && source.slice(line.start, line.end).includes('|')) {
      readCells(line)
      return
    }
    if (table !== null) closeLeaf()
    if (indent < 4) {
      const opening = fenceAt(source, line)
      if (opening !== null) {
        closeLeaf()
        fence = opening
        return
      }
      if (first === '#' && readHeading(line)) return
      if (paragraph.length > 0 && isUnderline(source, line, first)) {
        const lines = withoutDefinitions(source, paragraph, labels)
        paragraph = []
        emit({ kind: 'heading', level: first === '=' ? 1 : 2 }, lines)
        return
      }
      if (isRule(source, line)) {
        closeLeaf()
        return
      }
      const header = paragraph[paragraph.length - 1]
      if (header !== undefined && isDelimiterRow(source, header, line)) {
        const before = paragraph.slice(0, -1)
        paragraph = []
        emit(placeIn(containers), withoutDefinitions(source, before, labels))
        readCells(header)
        table = { columns: cellsOf(source, header).length }
        return
      }
      unread = unreadEnd(source, line)
      if (unread !== null) {
        closeLeaf()
        if (endsUnread(line, unread)) unread = null
        return
      }
    }
    paragraph.push(line)
  }

  function endsUnread(line: Span, end: string): boolean {
    return source.slice(line.start, line.end).toLowerCase().includes(end)
  }

  function readHeading(line: Span): boolean {
    let at = line.start
    while (source[at] === '#') at++
    const level = at - line.start
    if (level > 6 || (at < line.end && !isBlank(source, at))) return false
    closeLeaf()
    let end = line.end
    while (end > at && source[end - 1] === '#') end--
    if (end > at && !isBlank(source, end - 1)) end = line.end
    const words = trimmed(source, at, end)
    emit({ kind: 'heading', level }, words.end > words.start ? [words] : [])
    return true
  }

  function readLine(line: Span): void {
    if (unread !== null) {
      if (endsUnread(line, unread)) unread = null
      return
    }
    let { at, matched } = matchContainers(source, line, containers)
    let indent = indentOf(source, at, line.end)
    const isEmpty = indent.at === line.end
    if (fence !== null && matched === containers.length) {
      if (closesFence(source, indent, line.end, fence)) closeLeaf()
      else if (!isEmpty) code.push({ start: at, end: line.end })
      return
    }
    if (isEmpty) {
      if (paragraph.length > 0 || table !== null) closeLeaf()
      // A blank line ends a quotation, but an item may go on below it.
      const quotation = containers.findIndex(
        (container, place) => place >= matched && container.kind === 'quotation',
      )
      if (quotation !== -1) containers = containers.slice(0, quotation)
      return
    }
    for (;;) {
      const isDeepest = matched === deepestNesting
      const level = levelOf(containers, matched)
      const opening = indent.columns < 4 && !isDeepest ? containerAt(source, indent, line.end, level) : null
      if (opening === null || isRule(source, { start: indent.at, end: line.end })) break
      // “1994. …” in the middle of a paragraph is a year at the start of a line, not an item.
      if (paragraph.length > 0 && matched === containers.length && !opening.mayInterrupt) break
      closeLeaf()
      containers = [...containers.slice(0, matched), opening.container]
      matched++
      at = opening.at
      indent = indentOf(source, at, line.end)
    }
    const words = trimmed(source, indent.at, line.end)
    if (words.end === words.start) return
    if (matched < containers.length) {
      const isLazy = paragraph.length > 0 && !startsLeaf(source, words, indent.columns)
      if (!isLazy) {
        closeLeaf()
        containers = containers.slice(0, matched)
      }
    }
    readLeaf({ start: words.start, end: line.end }, indent.columns)
  }

  for (const line of linesFrom(source, start)) readLine(line)
  closeLeaf()
  return { blocks, labels }
}

function placeIn(containers: readonly Container[]): BlockPlace {
  const innermost = containers[containers.length - 1]
  if (innermost === undefined) return { kind: 'paragraph' }
  return innermost.kind === 'item' ? { kind: 'item', level: innermost.level } : { kind: innermost.kind }
}

function levelOf(containers: readonly Container[], matched: number): number {
  let level = 1
  for (const container of containers.slice(0, matched)) if (container.kind === 'item') level++
  return level
}

function matchContainers(
  source: string,
  line: Span,
  containers: readonly Container[],
): { at: number; matched: number } {
  let at = line.start
  let matched = 0
  for (const container of containers) {
    const indent = indentOf(source, at, line.end)
    if (container.kind === 'quotation') {
      if (indent.columns > 3 || source[indent.at] !== '>') break
      at = afterOneSpace(source, indent.at + 1)
    } else {
      if (indent.at === line.end) {
        matched++
        continue
      }
      if (indent.columns < container.indent) break
      at = skipColumns(source, at, container.indent)
    }
    matched++
  }
  return { at, matched }
}

type Opening = { readonly container: Container; readonly at: number; readonly mayInterrupt: boolean }

// Prose nests a few deep; a line of a thousand `>` is none.
const deepestNesting = 50

function containerAt(source: string, indent: Indent, end: number, level: number): Opening | null {
  const { at } = indent
  const sign = source[at] ?? ''
  if (sign === '>')
    return { container: { kind: 'quotation' }, at: afterOneSpace(source, at + 1), mayInterrupt: true }
  if (sign === '[') {
    const label = /\[\^[^\]\s[]{1,100}\]:/y
    label.lastIndex = at
    if (label.test(source) && label.lastIndex <= end)
      return { container: { kind: 'note', indent: 4, level }, at: label.lastIndex, mayInterrupt: true }
    return null
  }
  const marker = /[-+*]|\d{1,9}[.)]/y
  marker.lastIndex = at
  if (!marker.test(source)) return null
  const after = marker.lastIndex
  if (after < end && !isBlank(source, after)) return null
  const gap = indentOf(source, after, end)
  const width = gap.at === end || gap.columns > 4 ? 1 : gap.columns
  const isFirst = !/\d/.test(sign) || source.slice(at, after - 1) === '1'
  return {
    container: { kind: 'item', indent: indent.columns + (after - at) + width, level },
    at: gap.at === end ? end : skipColumns(source, after, width),
    mayInterrupt: isFirst && gap.at < end,
  }
}

function startsLeaf(source: string, words: Span, indent: number): boolean {
  if (indent >= 4) return false
  return source[words.start] === '#' || fenceAt(source, words) !== null || isRule(source, words)
}

function fenceAt(source: string, line: Span): Fence | null {
  const sign = source[line.start] ?? ''
  if (sign !== '`' && sign !== '~') return null
  let at = line.start
  while (source[at] === sign) at++
  if (at - line.start < 3) return null
  return sign === '`' && source.slice(at, line.end).includes('`') ? null : { sign, length: at - line.start }
}

function closesFence(source: string, indent: Indent, end: number, fence: Fence): boolean {
  if (indent.columns > 3) return false
  let at = indent.at
  while (source[at] === fence.sign) at++
  return at - indent.at >= fence.length && indentOf(source, at, end).at === end
}

function isUnderline(source: string, line: Span, sign: string): boolean {
  if (sign !== '=' && sign !== '-') return false
  const { start, end } = trimmed(source, line.start, line.end)
  for (let at = start; at < end; at++) if (source[at] !== sign) return false
  return true
}

function isRule(source: string, line: Span): boolean {
  const sign = source[line.start] ?? ''
  if (sign !== '-' && sign !== '*' && sign !== '_') return false
  let count = 0
  for (let at = line.start; at < line.end; at++) {
    if (source[at] === sign) count++
    else if (!isBlank(source, at)) return false
  }
  return count >= 3
}

function isDelimiterRow(source: string, header: Span, line: Span): boolean {
  if (!source.slice(header.start, header.end).includes('|')) return false
  const cells = cellsOf(source, line)
  const isDelimiter = (cell: Span) => /^:?-+:?$/.test(source.slice(cell.start, cell.end))
  return cells.length > 0 && cells.every(isDelimiter) && cells.length === cellsOf(source, header).length
}

function cellsOf(source: string, line: Span): Span[] {
  const { start, end } = trimmed(source, line.start, line.end)
  const cells: Span[] = []
  let from = source[start] === '|' ? start + 1 : start
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '|') {
      cells.push(trimmed(source, from, at))
      from = at + 1
    }
  }
  if (from < end) cells.push(trimmed(source, from, end))
  return cells
}

// `[label]: address` at the head of a paragraph is no text.
function withoutDefinitions(source: string, lines: readonly Span[], labels: Set<string>): readonly Span[] {
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || source[line.start] !== '[') break
    const label = /^\[([^\][]{1,200})\]:[ \t]*\S/.exec(
      source.slice(line.start, Math.min(line.end, line.start + 400)),
    )
    if (label?.[1] === undefined) break
    labels.add(labelOf(label[1]))
  }
  return lines.slice(at)
}

/** A link's label as it is compared: without regard to case and to how much white space there is. */
export function labelOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

// A comment, script or style sheet goes on until its own end, over blank lines.
function unreadEnd(source: string, line: Span): string | null {
  if (source[line.start] !== '<') return null
  const start = source.slice(line.start, line.start + 12).toLowerCase()
  if (start.startsWith('<!--')) return '-->'
  const name = /^<(script|style|textarea)[\s>]/.exec(`${start} `)?.[1]
  return name === undefined ? null : `</${name}>`
}

type Indent = { readonly at: number; readonly columns: number }

function indentOf(source: string, from: number, end: number): Indent {
  let at = from
  let columns = 0
  while (at < end && isBlank(source, at)) {
    columns += source[at] === '\t' ? 4 - (columns % 4) : 1
    at++
  }
  return { at, columns }
}

function skipColumns(source: string, from: number, columns: number): number {
  let at = from
  for (let column = 0; column < columns && isBlank(source, at); at++)
    column += source[at] === '\t' ? 4 - (column % 4) : 1
  return at
}

function afterOneSpace(source: string, at: number): number {
  return isBlank(source, at) ? at + 1 : at
}

function isBlank(source: string, at: number): boolean {
  return source[at] === ' ' || source[at] === '\t'
}

function trimmed(source: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(source, start)) start++
  while (end > start && isBlank(source, end - 1)) end--
  return { start, end }
}

function* linesFrom(source: string, from: number): Generator<Span> {
  let start = from
  while (start < source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    yield { start, end }
    start = source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1
  }
}
