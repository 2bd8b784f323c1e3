import type { PdfLine } from './pdf-lines.ts'

/** A page of lines, and how high it is. */
export type PdfPage = { readonly number: number; readonly height: number; readonly lines: readonly PdfLine[] }

/** The lines that pages repeat around their prose: running headers and footers, and page numbers. */
export function pdfFurniture(pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const furniture = new Set<PdfLine>()
  const repeated = new Map<string, PdfLine[]>()
  for (const page of pages) {
    for (const line of edgeLines(page, 0.085)) if (isPageNumber(line.text)) furniture.add(line)
    for (const line of edgeLines(page, 0.12)) {
      const key = `${line.base > page.height / 2 ? 'head' : 'foot'} ${unnumbered(line)}`
      const group = repeated.get(key)
      if (group === undefined) repeated.set(key, [line])
      else group.push(line)
    }
  }
  for (const [key, lines] of repeated) {
    const onPages = new Set(lines.map((line) => line.page)).size
    // Twice the same may be chance, but not with a number that goes up, or where there are few pages.
    const enough = key.includes('#') || pages.length <= 4 ? 2 : 3
    if (onPages >= enough) for (const line of lines) furniture.add(line)
  }
  return furniture
}

// An inch at head and foot, a twelfth of the page, is the usual edge of the prose.
function edgeLines({ lines, height }: PdfPage, share: number): PdfLine[] {
  return lines.filter(({ base }) => base > height * (1 - share) || base < height * share)
}

// A number at either end that goes up with the pages is the same on all of them: “Annual report 12”, “13”, “14”.
function unnumbered({ text, page }: PdfLine): string {
  const distance = (digits: string) => `#${Number(digits) - page}`
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^\d{1,4}\b/, distance)
    .replace(/\b\d{1,4}$/, distance)
}

function isPageNumber(text: string): boolean {
  const words = text.trim().toLowerCase()
  return (
    words.length <= 24 &&
    /^(?:[-–—] ?)?(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:\/|of) ?\d{1,4})?(?: ?[-–—])?$/.test(words)
  )
}
