// Runs in a process of its own, started by import-process.ts with Node's permission model on and no environment.
// Only here are HTML, DOCX and PDF parsed, and all it is given are bytes.
import { SourceError } from '../../src/importers/source-error.ts'
import type { Document } from '../../src/text/document.ts'
import { denyNetwork } from './deny-network.ts'
import type { ImportAnswer, ImportRequest } from './import-request.ts'

denyNetwork()
process.on('disconnect', () => process.exit())
process.on('message', (request: ImportRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})

async function answer(request: ImportRequest): Promise<ImportAnswer> {
  try {
    return { document: await importSource(request) }
  } catch (error) {
    if (error instanceof SourceError) return { problem: error.message, advice: error.advice }
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

async function importSource(request: ImportRequest): Promise<Document> {
  const { origin, limits } = request
  if (request.format === 'html') {
    const { fromHtml } = await import('../../src/importers/from-html.ts')
    return fromHtml.read(request.text, origin)
  }
  if (request.format === 'docx') {
    const [{ unzip }, { docxParts, fromDocx }] = await Promise.all([
      import('./unzip.ts'),
      import('../../src/importers/from-docx.ts'),
    ])
    return fromDocx.read(await unzip(Buffer.from(request.bytes), docxParts, limits), origin)
  }
  const [{ openPdf }, { fromPdf }] = await Promise.all([import('./open-pdf.ts'), import('./from-pdf.ts')])
  return fromPdf.read(await openPdf(new Uint8Array(request.bytes)), origin)
}
