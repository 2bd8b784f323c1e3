import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A source file, by its path from the root of the project, with the paths of the project files that it imports. */
export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

/** The TypeScript files under a folder of the project, tests left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return pathsUnder(folder)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
    .map(sourceFile)
}

/** All paths under a folder of the project, sorted; none where there is no such folder. */
export function pathsUnder(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((child) => child.isFile())
      .map((child) => relative(root, join(child.parentPath, child.name)))
      .sort()
  } catch {
    return []
  }
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  // Imports with and without names, of types, in parts of a statement that runs over lines, and on demand.
  const named = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g)]
  const bare = [...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)]
  const lazy = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  const all = [...named, ...bare, ...lazy].map(([, from = '']) => from)
  return {
    path,
    text,
    imports: all.filter((from) => from.startsWith('.')).map((from) => join(dirname(path), from)),
    packages: all.filter((from) => !from.startsWith('.')),
  }
}
