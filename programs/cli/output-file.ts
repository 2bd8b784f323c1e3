import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'

/** A file that takes its place under its name only when all of it is written. */
export type OutputFile = {
  readonly print: (text: string | Uint8Array) => Promise<void>
  readonly keep: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

/** Opens a temporary file beside the one that is meant; throws where the folder cannot be written to. */
export async function outputFile(path: string): Promise<OutputFile> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory() === true) throw new Error(`${path} is a folder`)
  // A device or a pipe has no room beside it, and nothing that could be half written.
  const isPlace = there !== null && !there.isFile()
  const temporary = isPlace ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const stream = createWriteStream(temporary, { flags: isPlace ? 'w' : 'wx' })
  await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject))
  let failure: Error | null = null
  stream.on('error', (error) => {
    failure = error
  })
  return {
    print: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== null) reject(failure)
        else stream.write(text, (error) => (error == null ? resolve() : reject(error)))
      }),
    async keep() {
      stream.end()
      await finished(stream)
      if (isPlace) return
      await syncToDisk(temporary)
      await rename(temporary, path)
    },
    async discard() {
      stream.destroy()
      await finished(stream).catch(() => undefined)
      if (!isPlace) await rm(temporary, { force: true })
    },
  }
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
