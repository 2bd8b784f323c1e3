import { strFromU8, unzipSync } from 'fflate'
import { SourceError } from '../../src/importers/source-error.ts'

const mostUnpacked = 50_000_000

/** Unpacks the named parts of an archive as text, and none that would unfold too far. */
export function unzipParts(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  let total = 0
  const parts = unpack(bytes, (name, size) => {
    if (!names.includes(name)) return false
    total += size
    if (total > mostUnpacked)
      throw new SourceError(
        `the file unpacks to over ${mostUnpacked} bytes`,
        'Split it, or add it to a register on a server.',
      )
    return true
  })
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}

function unpack(
  bytes: Uint8Array,
  wants: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) })
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError('the file is no whole ZIP archive', 'Save it again as DOCX.')
  }
}
