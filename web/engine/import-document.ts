import { fromPlain } from '../../src/importers/from-plain.ts'
import { SourceError } from '../../src/importers/source-error.ts'
import { type SourceFormat, sourceFormat } from '../../src/importers/source-format.ts'
import type { Document } from '../../src/text/document.ts'

/** The id of the one document that the page reads itself. */
export const pageDocument = 'page'

/** Makes a document of what was typed or dropped; importers of formats with markup are fetched when they are needed. */
export async function importDocument(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<Document> {
  const origin = { id: pageDocument, name, language: 'en' }
  if (typeof content === 'string') return fromPlain.read(content, origin)
  const format = sourceFormat(name, content)
  if (format === 'docx') {
    const [{ unzipParts }, { docxParts, fromDocx }] = await Promise.all([
      import('./unzip-parts.ts'),
      import('../../src/importers/from-docx.ts'),
    ])
    return fromDocx.read(unzipParts(content, docxParts), origin)
  }
  return importText(format, decode(content), origin)
}

async function importText(
  format: SourceFormat | null,
  text: string,
  origin: { readonly id: string; readonly name: string; readonly language: string },
): Promise<Document> {
  if (format === 'html') return (await import('../../src/importers/from-html.ts')).fromHtml.read(text, origin)
  if (format === 'markdown')
    return (await import('../../src/importers/from-markdown.ts')).fromMarkdown.read(text, origin)
  if (format === 'pdf')
    throw new SourceError(
      'PDF files are read on a server, not in the page',
      'Add the file to a register, or copy its text and paste it here.',
    )
  return fromPlain.read(text, origin)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (bytes.includes(0))
      throw new SourceError('the file is not a text', 'Give a .txt, .md, .html or .docx file.')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
