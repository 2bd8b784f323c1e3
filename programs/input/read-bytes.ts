import { createHash } from 'node:crypto'
import type { Origin } from '../../src/importers/importer.ts'
import { sourceFormat } from '../../src/importers/source-format.ts'
import type { Document } from '../../src/text/document.ts'
import { type Decoded, decodeBytes } from './decode-bytes.ts'
import type { ImportProcess } from './import-process.ts'
import { defaultLimits, type InputOptions, type SourceProblem } from './input.ts'

/** A source by its bytes, whatever it came by. */
export type SourceBytes = { readonly name: string; readonly bytes: Uint8Array }

/** Reads one source by its bytes; HTML, DOCX and PDF are parsed in the importing process. */
export async function readBytes(
  { name, bytes }: SourceBytes,
  options: InputOptions,
  importing: ImportProcess,
): Promise<{ readonly document: Document; readonly remarks: readonly string[] } | SourceProblem> {
  const limits = { ...defaultLimits, ...options.limits }
  const fileBytes = Math.min(limits.fileBytes, longestString)
  if (bytes.length === 0) return { problem: 'the file is empty', advice: 'Give a file with text in it.' }
  if (bytes.length > fileBytes) return tooLarge(bytes.length, fileBytes)
  const unread = unreadFormat(bytes)
  if (unread !== null) return unread
  const hash = createHash('sha256').update(bytes).digest('hex')
  const origin: Origin = { id: `sha256:${hash}`, name, language: options.language ?? 'en' }
  const format = sourceFormat(name, bytes.subarray(0, 1024)) ?? 'plain'
  if (format === 'docx' || format === 'pdf') {
    const document = await importing.import({ format, bytes, origin, limits })
    return 'problem' in document ? document : withText(document, [])
  }
  const declared = format === 'html' ? declaredEncoding(bytes) : undefined
  const decoded = decodeBytes(bytes, {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(declared === undefined ? {} : { declared }),
  })
  if ('problem' in decoded) return decoded
  const { text } = decoded
  if (format === 'html') {
    const document = await importing.import({ format, text, origin, limits })
    return 'problem' in document ? document : withText(document, remarks(decoded))
  }
  const importer =
    format === 'markdown'
      ? (await import('../../src/importers/from-markdown.ts')).fromMarkdown
      : (await import('../../src/importers/from-plain.ts')).fromPlain
  return withText(importer.read(text, origin), remarks(decoded))
}

// No string of the language may be longer, whatever limit is set.
const longestString = 500_000_000

/** The problem of a source that is over the limit. */
export function tooLarge(size: number, limit: number): SourceProblem {
  return {
    problem: `the file is too large: ${inMegabytes(size)}, and the limit is ${inMegabytes(limit)}`,
    advice: 'Cut it into parts, or raise the limit.',
  }
}

function inMegabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function withText(
  document: Document,
  notes: readonly string[],
): { readonly document: Document; readonly remarks: readonly string[] } | SourceProblem {
  if (/\S/.test(document.text)) return { document, remarks: notes }
  return { problem: 'the file has no text in it', advice: 'Give a file with text in it.' }
}

function remarks({ isGuess, encoding }: Decoded): readonly string[] {
  if (!isGuess) return []
  return [
    `Nothing in the file names its encoding; it was read as ${encoding}. If letters look wrong, give --encoding.`,
  ]
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  return /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(start)?.[1]
}

// Formats that people have, and that are told apart by their first bytes.
function unreadFormat(bytes: Uint8Array): SourceProblem | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return unread('an old Word or Office file (.doc)', 'Save it as DOCX.')
  if (start.startsWith('{\\rtf')) return unread('an RTF file', 'Save it as DOCX.')
  if (start.startsWith('\u0089PNG') || start.startsWith('\u00ff\u00d8\u00ff') || start.startsWith('GIF8'))
    return unread('a picture', 'Have its text recognised (OCR) first.')
  if (start.startsWith('\u001f\u008b')) return unread('a gzip archive', 'Unpack it first.')
  return null
}

function unread(what: string, advice: string): SourceProblem {
  return { problem: `the file is ${what}, which is not read`, advice }
}
