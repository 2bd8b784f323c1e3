import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SourceError } from '../../src/importers/source-error.ts'
import type { PdfContent } from './from-pdf.ts'
import type { PdfPage } from './pdf-furniture.ts'
import { type PdfPiece, pdfLines } from './pdf-lines.ts'

/** Reads the pages of a PDF file as lines; runs no script of it and fetches nothing. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({
    data: bytes,
    cMapUrl: fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))),
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    useSystemFonts: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise.catch(refuse)
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
    if (pages.every((page) => page.lines.length === 0))
      throw new SourceError(
        `the PDF has no text on its ${pages.length === 1 ? 'page' : `${pages.length} pages`}, only pictures`,
        'Have its text recognised (OCR) first.',
      )
    return { pages, language: await languageOf(pdf) }
  } finally {
    await task.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number).catch((error: unknown) => refuse(error, number))
  const { height = 0, offset = 0 } = verticalBox(page.view)
  const content = await page.getTextContent().catch((error: unknown) => refuse(error, number))
  const pieces: PdfPiece[] = []
  let source = 0
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = item.transform.map(Number)
    const size = Math.round((Math.hypot(c, d) || Math.hypot(a, b)) * 2) / 2
    const isUpright = Math.abs(b) < Math.abs(a) * 0.2 || (a === 0 && b === 0)
    pieces.push({
      text: item.str,
      source,
      left,
      right: left + item.width,
      base: base - offset,
      size,
      isUpright,
    })
    source += item.str.length
  }
  page.cleanup()
  return { number, height, lines: pdfLines(number, pieces) }
}

function verticalBox(view: readonly number[]): { readonly height?: number; readonly offset?: number } {
  const [, bottom = 0, , top = 0] = view
  return { height: top - bottom, offset: bottom }
}

async function languageOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const metadata = await pdf.getMetadata().catch(() => null)
  const info = metadata?.info
  const language = info !== undefined && 'Language' in info ? info.Language : null
  return typeof language === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)
    ? language
    : null
}

function refuse(error: unknown, page?: number): never {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    throw new SourceError('the PDF is encrypted and asks for a password', 'Save it without a password.')
  const where = page === undefined ? '' : ` on page ${page}`
  const message = error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200)
  throw new SourceError(
    `the PDF is broken${where}: ${message}`,
    'Fetch the file again, or print it to a new PDF.',
  )
}
