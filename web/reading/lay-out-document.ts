import type { Block, BlockKind } from '../../src/text/document.ts'
import { findParagraphs } from '../../src/text/find-paragraphs.ts'
import type { Span } from '../../src/text/span.ts'

/** A stretch of text with what it was in its source. */
export type LaidText = Span & {
  readonly is: 'text'
  readonly kind: Exclude<BlockKind, 'cell' | 'page'>
  /** Of headings 1 to 6, of items their depth. */
  readonly level: number
  /** True where the line before it is no blank one, as in a list or an address. */
  readonly isTight: boolean
  /** True where a line end within it is one of its source. */
  readonly keepsLines: boolean
}

/** A table: rows of cells, each of one or more paragraphs. */
export type LaidTable = Span & {
  readonly is: 'table'
  readonly rows: readonly (readonly (readonly Span[])[])[]
}

/** What a page shows one below the other. */
export type LaidBlock = LaidText | LaidTable

/** Where a page of the source begins. */
export type PageStart = { readonly at: number; readonly number: number }

/** A document as it lay in its source. */
export type LaidDocument = { readonly blocks: readonly LaidBlock[]; readonly pages: readonly PageStart[] }

/** Lays a text out as its source did; a text without blocks by its blank lines. */
export function layOutDocument(text: string, blocks: readonly Block[]): LaidDocument {
  const pages = blocks
    .filter(({ kind }) => kind === 'page')
    .map(({ start, level }, index) => ({ at: start, number: level ?? index + 1 }))
  const named = blocks.filter(({ kind, start, end }) => kind !== 'page' && end > start)
  return { blocks: named.length === 0 ? plainBlocks(text) : namedBlocks(text, named), pages }
}

function plainBlocks(text: string): LaidText[] {
  return findParagraphs(text, []).map((span, index, all) => ({
    ...span,
    is: 'text',
    kind: 'paragraph',
    level: 0,
    isTight: isTight(text, all[index - 1], span),
    keepsLines: false,
  }))
}

function namedBlocks(text: string, blocks: readonly Block[]): LaidBlock[] {
  const laid: LaidBlock[] = []
  let at = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) break
    // Nothing of the text may be left out, though no importer leaves anything between its blocks.
    const between = trimmed(text, at, block.start)
    if (between.end > between.start)
      laid.push({ ...between, is: 'text', kind: 'paragraph', level: 0, isTight: false, keepsLines: true })
    if (block.kind === 'cell') {
      const last = lastCell(blocks, index)
      const cells = blocks.slice(index, last + 1)
      laid.push(tableOf(text, cells))
      index = last
      at = cells.at(-1)?.end ?? block.end
      continue
    }
    if (block.kind !== 'page')
      laid.push({
        start: block.start,
        end: block.end,
        is: 'text',
        kind: block.kind,
        level: block.level ?? 1,
        isTight: block.kind === 'item' && blocks[index - 1]?.kind === 'item',
        keepsLines: true,
      })
    at = block.end
  }
  return laid
}

function lastCell(blocks: readonly Block[], from: number): number {
  let last = from
  while (blocks[last + 1]?.kind === 'cell') last++
  return last
}

// Importers part the cells of a row by a tab, rows by a blank line, and paragraphs of a cell by a line end.
function tableOf(text: string, cells: readonly Block[]): LaidTable {
  const rows: Span[][][] = []
  let end = 0
  for (const { start, end: stop } of cells) {
    const between = text.slice(end, start)
    const span = { start, end: stop }
    const row = rows.at(-1)
    const cell = row?.at(-1)
    if (row === undefined || cell === undefined || between === '\n\n') rows.push([[span]])
    else if (between.includes('\t')) row.push([span])
    else cell.push(span)
    end = stop
  }
  return { is: 'table', start: cells[0]?.start ?? 0, end, rows }
}

function isTight(text: string, before: Span | undefined, here: Span): boolean {
  if (before === undefined) return false
  return text.slice(before.end, here.start).split('\n').length === 2
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
