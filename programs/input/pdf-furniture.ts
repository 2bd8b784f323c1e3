import type { PdfLine } from './pdf-lines.ts'

/** A page of lines, and how high it is. */
export type PdfPage = { readonly number: number; readonly height: number; readonly lines: readonly PdfLine[] }

/** The lines that pages repeat around their prose: running headers and footers, and page numbers. */
export function pdfFurniture(pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const furniture = new Set<PdfLine>()
  const repeated = new Map<string, PdfLine[]>()
  for (const page of pages) {
    for (const line of marginLines(page)) {
      if (isPageNumber(line.text)) furniture.add(line)
      const key = `${line.base > page.height / 2 ? 'top' : 'bottom'} ${unnumbered(line.text)}`
      const group = repeated.get(key)
      if (group === undefined) repeated.set(key, [line])
      else group.push(line)
    }
  }
  for (const lines of repeated.values()) {
    const onPages = new Set(lines.map((line) => line.page)).size
    // Twice may be chance in a long document, but not in one of two pages.
    if (onPages >= 3 || (onPages === 2 && pages.length <= 4)) for (const line of lines) furniture.add(line)
  }
  return furniture
}

// An inch at head and foot is the usual edge of the prose.
const margin = 0.085

function marginLines({ lines, height }: PdfPage): PdfLine[] {
  return lines.filter(({ base }) => base > height * (1 - margin) || base < height * margin)
}

function unnumbered(text: string): string {
  return text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}

function isPageNumber(text: string): boolean {
  const words = text.trim().toLowerCase()
  return (
    words.length <= 24 &&
    /^(?:[-–—] ?)?(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:\/|of) ?\d{1,4})?(?: ?[-–—])?$/.test(words)
  )
}
