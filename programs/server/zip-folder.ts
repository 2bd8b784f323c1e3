import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { SideFile } from '../../src/publish/publisher.ts'

/** A folder of files as one ZIP file, piece by piece; `write` keeps its files one after the other. */
export async function* zipFolder(
  write: (beside: (file: SideFile) => Promise<void>) => AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error !== null) failure = error
    else pieces.push(piece)
  })
  const beside = async ({ name, text }: SideFile) => {
    const file = new ZipDeflate(name, { level: 6 })
    // The same register gives the same bytes.
    file.mtime = '1980-01-01T00:00:00'
    zip.add(file)
    file.push(strToU8(text), true)
    if (failure !== null) throw failure
  }
  for await (const _ of write(beside)) yield* pieces.splice(0)
  zip.end()
  yield* pieces.splice(0)
}
