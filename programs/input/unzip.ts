import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { SourceError } from '../../src/importers/source-error.ts'

/** How far an archive may unfold. */
export type UnzipLimits = { readonly unpackedBytes: number }

const mostEntries = 10_000
const highestRatio = 200
// A short part of one repeated letter packs well and harms nobody.
const ratioFrom = 1_000_000

/** Unpacks the named entries of an archive into memory, as UTF-8; nothing is written, no link is followed. */
export async function unzip(
  bytes: Buffer,
  names: readonly string[],
  limits: UnzipLimits,
): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes)
  const entries = await listEntries(zip)
  refuseTricks(entries, bytes.length)
  const parts = new Map<string, string>()
  let total = 0
  for (const entry of entries) {
    if (!names.includes(entry.fileName)) continue
    total += entry.uncompressedSize
    if (total > limits.unpackedBytes) throw tooLarge(entry, `over ${limits.unpackedBytes} bytes unpacked`)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > ratioFrom && ratio > highestRatio)
      throw tooLarge(entry, `${Math.round(ratio)} times its packed size`)
    parts.set(entry.fileName, decodePart(entry.fileName, await readEntry(zip, entry)))
  }
  return parts
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }
    fromBuffer(bytes, options, (error, zip) =>
      error === null ? resolve(zip) : reject(broken(error.message)),
    )
  })
}

function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    if (zip.entryCount > mostEntries) {
      reject(
        new SourceError(`the archive has ${zip.entryCount} entries; a document has a few dozen`, distrust),
      )
      return
    }
    zip.on('error', (error: Error) => reject(broken(error.message)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

// Two entries of one name read differently in two programs; entries over each other unfold a small file many times.
function refuseTricks(entries: readonly Entry[], size: number): void {
  const names = new Set<string>()
  for (const { fileName } of entries) {
    if (names.has(fileName)) throw new SourceError(`the archive holds “${fileName}” twice`, distrust)
    names.add(fileName)
  }
  const inOrder = [...entries].sort(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  )
  inOrder.forEach((entry, at) => {
    // The local header has at least 30 bytes before the name.
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize
    const limit = inOrder[at + 1]?.relativeOffsetOfLocalHeader ?? size
    if (end > limit)
      throw new SourceError(`the entry “${entry.fileName}” of the archive overlaps the next`, distrust)
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if ((entry.generalPurposeBitFlag & 1) !== 0) {
      reject(new SourceError('the file is encrypted', 'Save it without a password.'))
      return
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(broken(error.message))
        return
      }
      const chunks: Buffer[] = []
      // yauzl ends the stream with an error as soon as it gives more than the entry declares.
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', (failure: Error) => reject(broken(failure.message)))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

function decodePart(name: string, bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw broken(`“${name}” is not sound ${encoding}`)
  }
}

const distrust = 'Do not trust the file; open it in a word processor and save it again.'

function tooLarge(entry: Entry, what: string): SourceError {
  return new SourceError(`“${entry.fileName}” in the archive is too large: ${what}`, distrust)
}

function broken(message: string): SourceError {
  return new SourceError(
    `the ZIP archive is broken: ${message}`,
    'Fetch the file again, or save it again as DOCX.',
  )
}
