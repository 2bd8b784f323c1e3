import type { PdfLine } from './pdf-lines.ts'

/** Lines that make one paragraph; they may stand on two pages. */
export type PdfParagraph = { readonly lines: readonly PdfLine[]; readonly isItem: boolean }

/** Builds paragraphs again from lines: by the space between them, indents, short last lines and sizes. */
export function pdfParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const shapes = pageShapes(lines)
  const paragraphs: { lines: PdfLine[]; isItem: boolean }[] = []
  let before: PdfLine | null = null
  for (const line of lines) {
    const shape = shapes.get(line.page)
    const open = paragraphs[paragraphs.length - 1]
    if (before !== null && open !== undefined && shape !== undefined && continues(open, before, line, shape))
      open.lines.push(line)
    else paragraphs.push({ lines: [line], isItem: isItem(line.text) })
    before = line
  }
  return paragraphs
}

type PageShape = { readonly left: number; readonly right: number; readonly leading: number }

function pageShapes(lines: readonly PdfLine[]): ReadonlyMap<number, PageShape> {
  const pages = new Map<number, PdfLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page === undefined) pages.set(line.page, [line])
    else page.push(line)
  }
  const shapes = new Map<number, PageShape>()
  for (const [page, on] of pages) {
    const gaps: number[] = []
    on.forEach((line, at) => {
      const next = on[at + 1]
      if (next !== undefined && isNear(line.size, next.size) && next.base < line.base)
        gaps.push(line.base - next.base)
    })
    // A few gaps may all be between paragraphs; lines are then taken to be set as usual.
    const usual = (on[0]?.size ?? 10) * 1.5
    const leading = gaps.length < 4 ? Math.min(usual, quantile(gaps, 0.4) || usual) : quantile(gaps, 0.4)
    shapes.set(page, {
      left: commonest(on.map((line) => line.left)),
      right: quantile(
        on.map((line) => line.right),
        0.8,
      ),
      leading,
    })
  }
  return shapes
}

function continues(open: PdfParagraph, before: PdfLine, line: PdfLine, shape: PageShape): boolean {
  if (!isNear(before.size, line.size) || isItem(line.text)) return false
  const isShort = before.right < shape.right - line.size * 4
  const gap = before.base - line.base
  // A new page or column: the paragraph goes on unless its sentence is over.
  if (before.page !== line.page || gap < -line.size) return !endsSentence(before.text)
  if (gap > shape.leading * 1.35 || gap < -line.size * 0.5) return false
  // The lines of an item hang under its words, further right than its sign.
  if (open.isItem && open.lines.length === 1 && line.left > before.left) return true
  const isIndented = line.left > shape.left + line.size * 0.8 && line.left > before.left + line.size * 0.8
  return !isIndented && !(isShort && endsSentence(before.text))
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.12
}

function endsSentence(text: string): boolean {
  return /[.!?:;؟。][)\]"'”’»]{0,3}\s*$/.test(text.slice(-12))
}

function isItem(text: string): boolean {
  return /^\s{0,4}(?:[•▪◦●■–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/.test(text.slice(0, 12))
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
