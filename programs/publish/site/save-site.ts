import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SiteFile } from './site-page.ts'

/** What was written of a site. */
export type SavedSite = { readonly files: number }

/**
 * Writes a site into a folder, which appears under its name only when all of it is written.
 * A folder that is there already is replaced only where it holds a site of ours, else the error says so.
 */
export async function saveSite(
  folder: string,
  files: AsyncIterable<SiteFile>,
  assets: readonly SiteFile[],
  progress: () => void = () => undefined,
): Promise<SavedSite> {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'verify.json')))
    throw new Error(`${folder} is not empty and holds no site of Regesta; name another folder or empty it`)
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`)
  rmSync(draft, { recursive: true, force: true })
  const folders = new Set<string>()
  let count = 0
  const write = ({ path, content }: SiteFile): void => {
    const parent = dirname(join(draft, path))
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
    folders.add(parent)
    writeFileSync(join(draft, path), content)
    count++
    progress()
  }
  try {
    mkdirSync(draft, { recursive: true })
    for (const asset of assets) write(asset)
    for await (const file of files) write(file)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return { files: count }
}
