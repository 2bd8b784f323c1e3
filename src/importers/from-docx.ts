import { type DocxStyle, docxStyles } from './docx-styles.ts'
import type { Importer } from './importer.ts'
import { SourceError } from './source-error.ts'
import { sourceFormat } from './source-format.ts'
import { assembleText, type BlockPlace, type TextAssembly } from './text-assembly.ts'
import { xmlAttribute, xmlEvents, xmlReference } from './xml-events.ts'

/** The parts of a DOCX file that are read, where it has them; the first is its text. */
export const docxParts = [
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/styles.xml',
] as const

/** A word-processor file, unpacked: its parts by name. Nothing that it links to is looked at. */
export const fromDocx: Importer<ReadonlyMap<string, string>> = {
  name: 'docx',
  accepts: (fileName, firstBytes) => sourceFormat(fileName, firstBytes) === 'docx',
  read(parts, origin) {
    const [body, footnotes, endnotes, stylesPart] = docxParts
    const source = parts.get(body)
    if (source === undefined)
      throw new SourceError(
        'the file is a ZIP archive without word/document.xml, so no DOCX file',
        'Save it as DOCX.',
      )
    const styles = docxStyles(parts.get(stylesPart) ?? '')
    const assembly = assembleText()
    readPart({ part: body, source, styles: styles.byId, note: false, assembly })
    for (const part of [footnotes, endnotes]) {
      const notes = parts.get(part)
      if (notes !== undefined) readPart({ part, source: notes, styles: styles.byId, note: true, assembly })
    }
    return { ...origin, language: styles.language ?? origin.language, ...assembly.finish() }
  },
}

type Part = {
  readonly part: string
  readonly source: string
  readonly styles: ReadonlyMap<string, DocxStyle>
  readonly note: boolean
  readonly assembly: TextAssembly
}

type Range = { readonly start: number; readonly end: number; readonly table: BlockPlace | null }

// Text boxes hang in the middle of a paragraph, and would cut it; they are read after the rest.
function readPart(part: Part): void {
  const waiting: Range[] = [{ start: 0, end: part.source.length, table: null }]
  for (let range = waiting.shift(); range !== undefined; range = waiting.shift()) {
    const boxes = readRange(part, range)
    waiting.unshift(...boxes)
  }
}

function readRange(part: Part, range: Range): Range[] {
  const { source, assembly } = part
  const boxes: Range[] = []
  const cells: (BlockPlace | null)[] = [range.table]
  const rows: unknown[] = []
  let paragraph: Paragraph = plain
  let skipped = 0
  let box: { readonly start: number; depth: number } | null = null
  let isText = false
  let isKept = false
  let isHidden = false
  for (const event of xmlEvents(source, range.start, range.end)) {
    if (event.kind === 'text') {
      if (isText && !isHidden && skipped === 0 && box === null) readText(part, event, isKept)
      continue
    }
    const { name } = event
    if (event.kind === 'open') {
      if (box !== null) {
        if (name === 'w:txbxContent') box.depth++
      } else if (skipped > 0 || leftOut.has(name) || isSeparator(event)) skipped++
      else if (name === 'w:txbxContent') box = { start: event.end, depth: 1 }
      else if (name === 'w:tr') rows.push(event)
      else if (name === 'w:tc') cells.push({ kind: 'cell', row: rows[rows.length - 1], cell: event })
      else if (name === 'w:r') isHidden = false
      else if (name === 'w:vanish') isHidden = isOn(event.attributes)
      else if (name === 'w:t' || name === 'm:t') {
        isText = true
        isKept = xmlAttribute(event.attributes, 'xml:space') === 'preserve'
      } else if (signs.has(name)) {
        if (!isHidden) readSign(part, name, event)
      } else if (name === 'w:p' || paragraphMarks.has(name)) {
        paragraph = name === 'w:p' ? plain : described(paragraph, name, event.attributes, part.styles)
        assembly.startBlock(placeOf(part, paragraph, cells[cells.length - 1] ?? null))
      }
      continue
    }
    if (box !== null) {
      if (name !== 'w:txbxContent' || --box.depth > 0) continue
      boxes.push({ start: box.start, end: event.start, table: cells[cells.length - 1] ?? null })
      box = null
    } else if (skipped > 0) skipped--
    else if (name === 'w:t' || name === 'm:t') isText = false
    else if (name === 'w:p') assembly.endBlock()
    else if (name === 'w:tc') cells.pop()
    else if (name === 'w:tr') rows.pop()
  }
  assembly.endBlock()
  return boxes
}

// What was deleted or moved away, the second copy for old programs, codes of fields, the small print over ruby.
// `w:tabs` holds tab stops, which are named as tabs are.
const leftOut: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:tabs',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'mc:Fallback',
  'w:rt',
])

function isSeparator(event: { readonly name: string; readonly attributes: string }): boolean {
  if (event.name !== 'w:footnote' && event.name !== 'w:endnote') return false
  const type = xmlAttribute(event.attributes, 'w:type')
  return type !== null && type !== 'normal'
}

function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/.test(xmlAttribute(attributes, 'w:val') ?? '')
}

type Paragraph = { readonly style: DocxStyle; readonly depth: number; readonly isItem: boolean | null }

const plain: Paragraph = { style: {}, depth: 0, isItem: null }
const paragraphMarks: ReadonlySet<string> = new Set(['w:pStyle', 'w:ilvl', 'w:numId', 'w:outlineLvl'])

function described(
  paragraph: Paragraph,
  name: string,
  attributes: string,
  styles: ReadonlyMap<string, DocxStyle>,
): Paragraph {
  const value = xmlAttribute(attributes, 'w:val') ?? ''
  const number = /^\d$/.test(value) ? Number(value) : 0
  if (name === 'w:pStyle') return { ...paragraph, style: styles.get(value) ?? {} }
  if (name === 'w:ilvl') return { ...paragraph, depth: number }
  if (name === 'w:numId') return { ...paragraph, isItem: value !== '0' }
  return number > 8 ? paragraph : { ...paragraph, style: { kind: 'heading', level: Math.min(number + 1, 6) } }
}

function placeOf(part: Part, { style, depth, isItem }: Paragraph, cell: BlockPlace | null): BlockPlace {
  if (cell !== null) return cell
  if (part.note) return { kind: 'note' }
  if (style.kind === 'heading' || style.kind === 'furniture') return { ...style, kind: style.kind }
  if (isItem === true) return { kind: 'item', level: depth + 1 }
  if (style.kind === 'item' && isItem === false) return { kind: 'paragraph' }
  return { ...style, kind: style.kind ?? 'paragraph' }
}

const signs: ReadonlySet<string> = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:ptab',
])

function readSign(
  { part, assembly }: Part,
  name: string,
  event: { readonly start: number; readonly end: number; readonly attributes: string },
): void {
  const length = event.end - event.start
  if (name === 'w:br' || name === 'w:cr') assembly.breakLine(event.start, length, part)
  else if (name === 'w:tab' || name === 'w:ptab') assembly.space(event.start, length, false, part)
  else if (name === 'w:noBreakHyphen') assembly.put('\u2011', event.start, length, part)
  else if (name === 'w:softHyphen') assembly.put('\u00ad', event.start, length, part)
  else {
    const code = Number.parseInt(xmlAttribute(event.attributes, 'w:char') ?? '', 16)
    // Symbol fonts number their pictures in the private range; which picture it is, only the font knows.
    if (code >= 0x20 && code < 0xd800) assembly.put(String.fromCharCode(code), event.start, length, part)
  }
}

function readText(
  { part, source, assembly }: Part,
  event: { readonly start: number; readonly end: number; readonly isVerbatim: boolean },
  isKept: boolean,
): void {
  let { start, end } = event
  if (!isKept) {
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  }
  let run = start
  for (let at = start; at < end; ) {
    const unit = source.charCodeAt(at)
    const reference = unit === 0x26 && !event.isVerbatim ? xmlReference(source, at) : null
    if (reference === null && !isSpace(unit)) {
      at++
      continue
    }
    assembly.copy(source.slice(run, at), run, part)
    const from = at
    if (reference === null) {
      while (at < end && isSpace(source.charCodeAt(at))) at++
      assembly.space(from, at - from, unit === 0x20, part)
    } else {
      at += reference.length
      if (isSpace(reference.text.charCodeAt(0))) assembly.space(from, reference.length, false, part)
      else assembly.put(reference.text, from, reference.length, part)
    }
    run = at
  }
  assembly.copy(source.slice(run, end), run, part)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d
}
