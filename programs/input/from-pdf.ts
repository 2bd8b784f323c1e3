import type { Importer, Origin } from '../../src/importers/importer.ts'
import { sourceFormat } from '../../src/importers/source-format.ts'
import { assembleText, type TextAssembly } from '../../src/importers/text-assembly.ts'
import type { Block, Document } from '../../src/text/document.ts'
import { type PdfPage, pdfFurniture } from './pdf-furniture.ts'
import { hasGap, type PdfLine } from './pdf-lines.ts'
import { type PdfParagraph, pdfParagraphs } from './pdf-paragraphs.ts'

/** What is taken from a PDF file: its pages as lines, and the language it names. */
export type PdfContent = { readonly pages: readonly PdfPage[]; readonly language: string | null }

/** A printed document: paragraphs built again from its lines; what its pages repeat is kept apart as furniture. */
export const fromPdf: Importer<PdfContent> = {
  name: 'pdf',
  accepts: (fileName, firstBytes) => sourceFormat(fileName, firstBytes) === 'pdf',
  read: ({ pages, language }, origin: Origin): Document => {
    const furniture = pdfFurniture(pages)
    const lines = pages.flatMap((page) => page.lines)
    const paragraphs = pdfParagraphs(lines.filter((line) => !furniture.has(line)))
    const assembly = assembleText()
    const words = wholeWords(lines)
    const headings = headingLevels(paragraphs)
    const aside = lines.filter((line) => furniture.has(line))
    for (const paragraph of paragraphs) {
      const page = paragraph.lines[0]?.page ?? 0
      // What stands around a page comes before the first paragraph that begins on it or on a later one.
      while ((aside[0]?.page ?? Number.POSITIVE_INFINITY) < page) emitFurniture(aside.shift(), assembly)
      emitParagraph(paragraph, headings, words, assembly)
    }
    for (const line of aside) emitFurniture(line, assembly)
    const assembled = assembly.finish()
    return { ...origin, language: language ?? origin.language, ...assembled, blocks: withPages(assembled) }
  },
}

function emitFurniture(line: PdfLine | undefined, assembly: TextAssembly): void {
  if (line === undefined) return
  assembly.startBlock({ kind: 'furniture' })
  emitLine(line, '', assembly)
}

function emitParagraph(
  { lines, isItem }: PdfParagraph,
  headings: ReadonlyMap<number, number>,
  words: ReadonlySet<string>,
  assembly: TextAssembly,
): void {
  const level = headings.get(lines[0]?.size ?? 0)
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (level !== undefined && length < 300) assembly.startBlock({ kind: 'heading', level })
  else assembly.startBlock(isItem ? { kind: 'item', level: 1 } : { kind: 'paragraph' })
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const hyphen = next === undefined ? 'none' : hyphenAtEnd(line.text, next.text, words)
    emitLine(line, hyphen === 'dropped' ? line.text.trimEnd().slice(-1) : '', assembly)
    if (next !== undefined && hyphen === 'none')
      assembly.space(next.pieces[0]?.source ?? 0, 0, false, partOf(next))
  })
}

function emitLine(line: PdfLine, droppedEnd: string, assembly: TextAssembly): void {
  const part = partOf(line)
  const last = line.pieces.findLastIndex((piece) => piece.text.trim() !== '')
  line.pieces.forEach((piece, at) => {
    const before = line.pieces[at - 1]
    if (before !== undefined && hasGap(before, piece)) assembly.space(piece.source, 0, false, part)
    const isLast = at === last && droppedEnd !== ''
    const text = isLast ? piece.text.trimEnd().slice(0, -1) : piece.text
    let run = 0
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place)
      if (unit > 0x20) continue
      assembly.copy(text.slice(run, place), piece.source + run, part)
      assembly.space(piece.source + place, 1, unit === 0x20, part)
      run = place + 1
    }
    assembly.copy(text.slice(run), piece.source + run, part)
  })
}

function partOf(line: PdfLine): string {
  return `page ${line.page}`
}

// A hyphen is dropped only where it is soft, or where the document has the word in one piece elsewhere.
function hyphenAtEnd(line: string, next: string, words: ReadonlySet<string>): 'none' | 'kept' | 'dropped' {
  const end = line.trimEnd()
  if (end.endsWith('\u00ad')) return 'dropped'
  if (!/\p{L}[-‐]$/u.test(end.slice(-3)) || !/^\s*\p{Ll}/u.test(next.slice(0, 8))) return 'none'
  const before = /[\p{L}\p{M}]{1,60}[-‐]$/u.exec(end.slice(-61))?.[0].slice(0, -1) ?? ''
  const after = /^\s*([\p{L}\p{M}]{1,60})/u.exec(next.slice(0, 64))?.[1] ?? ''
  return words.has(`${before}${after}`.toLowerCase()) ? 'dropped' : 'kept'
}

function wholeWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word.toLowerCase())
  return words
}

// The size with the most letters is the body's; what is clearly larger is a heading.
function headingLevels(paragraphs: readonly PdfParagraph[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>()
  for (const { lines } of paragraphs)
    for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const body = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
  const larger = [...letters.keys()].filter((size) => size >= body * 1.15).sort((one, other) => other - one)
  return new Map(larger.map((size, at) => [size, Math.min(at + 1, 6)]))
}

function withPages({ text, blocks, source }: Pick<Document, 'text' | 'blocks' | 'source'>): Block[] {
  const starts = new Map<number, number>()
  const aside = blocks.filter((block) => block.kind === 'furniture')
  let next = 0
  for (const step of source) {
    while ((aside[next]?.end ?? Number.POSITIVE_INFINITY) <= step.start) next++
    const isAside = (aside[next]?.start ?? Number.POSITIVE_INFINITY) <= step.start
    const page = Number(step.part?.slice('page '.length) ?? 0)
    if (!isAside && step.length === undefined && !starts.has(page)) starts.set(page, step.start)
  }
  const inOrder = [...starts].sort((one, other) => one[1] - other[1])
  const pages = inOrder.map(([level, start], at): Block => {
    return { start: at === 0 ? 0 : start, end: inOrder[at + 1]?.[1] ?? text.length, kind: 'page', level }
  })
  return [...pages, ...blocks].sort((one, other) => one.start - other.start || (one.kind === 'page' ? -1 : 0))
}
