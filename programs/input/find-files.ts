import { type Dirent, promises as fs } from 'node:fs'
import { join } from 'node:path'
import { formatEndings } from '../../src/importers/source-format.ts'

/** A file found under a path, or a folder that could not be searched. */
export type Found = { readonly path: string; readonly error?: unknown }

/** The files of a folder and its folders that have a known ending, in the order of their names. */
export async function* findFiles(folder: string, visited: Set<string> = new Set()): AsyncGenerator<Found> {
  const children = await listFolder(folder, visited)
  if (!Array.isArray(children)) {
    yield { path: folder, error: children }
    return
  }
  for (const child of children) {
    const path = join(folder, child.name)
    const kind = await kindOf(child, path)
    if (kind === 'folder') yield* findFiles(path, visited)
    else if (kind === 'file' && isKnown(child.name)) yield { path }
  }
}

// Each real folder once, so that links in a circle end.
async function listFolder(
  folder: string,
  visited: Set<string>,
): Promise<Dirent[] | { readonly cause: unknown }> {
  try {
    const real = await fs.realpath(folder)
    if (visited.has(real)) return []
    visited.add(real)
    const children = await fs.readdir(folder, { withFileTypes: true })
    return children
      .filter((child) => !child.name.startsWith('.'))
      .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  } catch (cause) {
    return { cause }
  }
}

async function kindOf(child: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (child.isDirectory()) return 'folder'
  if (child.isFile()) return 'file'
  if (!child.isSymbolicLink()) return 'other'
  const target = await fs.stat(path).catch(() => null)
  // A link to nothing is reported when it is read.
  return target === null || target.isFile() ? 'file' : target.isDirectory() ? 'folder' : 'other'
}

function isKnown(name: string): boolean {
  const lower = name.toLowerCase()
  return [...formatEndings.values()].some((endings) => endings.some((ending) => lower.endsWith(ending)))
}
