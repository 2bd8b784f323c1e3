import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { loadAuthority } from '../../src/authority/load-authority.ts'

/** An authority file by its name and its lines. */
export type AuthorityText = { readonly name: string; readonly text: string }

/** Reads the authority files that the user names, folders with all .jsonl files in them; or one line for each thing wrong. */
export async function userAuthorities(
  paths: readonly string[],
): Promise<readonly AuthorityText[] | { readonly wrong: readonly string[] }> {
  if (paths.length === 0) return []
  const files: AuthorityText[] = []
  const wrong: string[] = []
  for (const path of paths) {
    try {
      for (const name of await filesAt(path)) files.push({ name, text: await readFile(name, 'utf8') })
    } catch (error) {
      wrong.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const { file, line, problem } of loadAuthority(files).problems)
    wrong.push(`${file}:${line}: ${problem}`)
  return wrong.length > 0 ? { wrong } : files
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0) throw new Error('the folder holds no .jsonl file')
  return names.map((name) => join(path, name))
}
