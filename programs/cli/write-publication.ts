import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Publisher, PublishOptions } from '../../src/publish/publisher.ts'
import type { Register } from '../../src/register/register.ts'
import { inLargePieces } from '../publish/in-large-pieces.ts'
import { listName, saveFolder } from '../publish/save-folder.ts'
import { outputFile } from './output-file.ts'
import type { Terminal } from './terminal.ts'

type MakeOptions = (file: string, beside: PublishOptions['beside']) => Promise<PublishOptions>

/** Writes a publication to where it is wanted; says where that was, null for the standard output. */
export async function writePublication(
  publisher: Publisher,
  register: Register,
  { out, terminal }: { readonly out: string | undefined; readonly terminal: Pick<Terminal, 'print'> },
  optionsFor: MakeOptions,
): Promise<string | null> {
  if (out === undefined) {
    const pieces = publisher.write(
      register,
      await optionsFor(`register${publisher.extension}`, async () => undefined),
    )
    for await (const piece of inLargePieces(pieces)) await terminal.print(piece)
    return null
  }
  return publisher.extension === ''
    ? writeFolder(publisher, register, out, optionsFor)
    : writeFile(publisher, register, out, optionsFor)
}

async function writeFolder(
  publisher: Publisher,
  register: Register,
  out: string,
  optionsFor: MakeOptions,
): Promise<string> {
  const folder = await saveFolder(out)
  try {
    const pieces = publisher.write(register, await optionsFor(basename(out), folder.save))
    for await (const piece of inLargePieces(pieces))
      if (typeof piece === 'string') await folder.save({ name: listName, text: piece })
    await folder.keep()
  } catch (error) {
    await folder.discard()
    throw error
  }
  return out
}

async function writeFile(
  publisher: Publisher,
  register: Register,
  out: string,
  optionsFor: MakeOptions,
): Promise<string> {
  const isFolder = (await stat(out).catch(() => null))?.isDirectory() === true
  const path = isFolder ? join(out, `register${publisher.extension}`) : out
  const file = await outputFile(path)
  const beside = async (name: string, text: string) => {
    const side = await outputFile(join(dirname(path), name))
    await side.print(text)
    await side.keep()
  }
  try {
    const options = await optionsFor(basename(path), ({ name, text }) => beside(name, text))
    for await (const piece of inLargePieces(publisher.write(register, options))) await file.print(piece)
    await file.keep()
  } catch (error) {
    await file.discard()
    throw error
  }
  return path
}
