import { promises as fs } from 'node:fs'
import { basename } from 'node:path'
import { findFiles } from './find-files.ts'
import { type ImportProcess, importProcess } from './import-process.ts'
import {
  defaultLimits,
  type Input,
  type InputOptions,
  type InputProblem,
  type SourceProblem,
} from './input.ts'
import { readBytes, tooLarge } from './read-bytes.ts'

/** A reader of one file after another, which keeps the process that parses formats; close it at the end. */
export type InputReader = { readonly read: (path: string) => Promise<Input>; readonly close: () => void }

/** Makes a reader of files, and of standard input for `-`. */
export function inputReader(options: InputOptions = {}): InputReader {
  const importing = importProcess()
  return { read: (path) => readFile(path, options, importing), close: importing.close }
}

/** Reads one file, or standard input for `-`. */
export async function readInput(path: string, options: InputOptions = {}): Promise<Input> {
  const reader = inputReader(options)
  try {
    return await reader.read(path)
  } finally {
    reader.close()
  }
}

/** Reads files, folders with all below them, and standard input for `-`, one after another; a bad one stops no other. */
export async function* readInputs(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Input> {
  const reader = inputReader(options)
  try {
    for await (const listed of listInputs(paths)) {
      yield typeof listed === 'string' ? await reader.read(listed) : listed
    }
  } finally {
    reader.close()
  }
}

/** The paths of the files that are meant, folders with all below them; what cannot be searched is told in its place. */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<string | InputProblem> {
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) {
      yield path
      continue
    }
    let count = 0
    for await (const found of findFiles(path)) {
      count++
      yield found.error === undefined ? found.path : { path: found.path, ...fileProblem(found.error) }
    }
    if (count === 0) yield nothingIn(path)
  }
}

async function readFile(path: string, options: InputOptions, importing: ImportProcess): Promise<Input> {
  const limit = options.limits?.fileBytes ?? defaultLimits.fileBytes
  const bytes = path === '-' ? await readStream(process.stdin, limit) : await fileBytes(path, limit)
  if ('problem' in bytes) return { path, ...bytes }
  const name = path === '-' ? 'standard input' : basename(path)
  return { path, ...(await readBytes({ name, bytes }, options, importing)) }
}

/** The bytes of a file of at most so many, or what is wrong with it. */
export async function fileBytes(path: string, limit: number): Promise<Uint8Array | SourceProblem> {
  try {
    const handle = await fs.open(path)
    try {
      const stats = await handle.stat()
      if (stats.isDirectory()) return { problem: 'it is a folder', advice: 'Give the files in it.' }
      if (stats.isFIFO()) return await readStream(handle.createReadStream({ autoClose: false }), limit)
      if (!stats.isFile())
        return { problem: 'it is a device, not a file', advice: 'Give a file, a folder or -.' }
      return stats.size > limit ? tooLarge(stats.size, limit) : await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fileProblem(error)
  }
}

async function readStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | SourceProblem> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) return tooLarge(size, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await fs.stat(path).catch(() => null)
  return stats?.isDirectory() ?? false
}

function nothingIn(path: string): InputProblem {
  return {
    path,
    problem: 'the folder holds no text, Markdown, HTML, DOCX or PDF file',
    advice: 'Name the files themselves where their endings are others.',
  }
}

function fileProblem(error: unknown): SourceProblem {
  const cause = error instanceof Object && 'cause' in error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = problems.get(code)
  if (known !== undefined) return known
  return {
    problem: `it cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    advice: 'See to the file and try again.',
  }
}

const problems: ReadonlyMap<string, SourceProblem> = new Map([
  ['ENOENT', { problem: 'there is no such file', advice: 'Check the path.' }],
  ['ENOTDIR', { problem: 'there is no such file', advice: 'Check the path.' }],
  ['EACCES', { problem: 'it may not be read', advice: 'Give yourself leave to read it.' }],
  ['EPERM', { problem: 'it may not be read', advice: 'Give yourself leave to read it.' }],
  ['ELOOP', { problem: 'it is a link in a circle', advice: 'Name the file itself.' }],
  ['ERR_FS_FILE_TOO_LARGE', { problem: 'the file is too large', advice: 'Cut it into parts.' }],
])
