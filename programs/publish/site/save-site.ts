import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SiteFile } from './site-page.ts'

/** What was written of a site. */
export type SavedSite = { readonly files: number }

// Files that are still gone on with are few; the rest are written in one piece.
const mostOpen = 4

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
  const open = new Map<string, number>()
  let count = 0
  const write = ({ path, content }: SiteFile): void => {
    const known = open.get(path)
    const file = known ?? openSync(join(draft, path), 'a')
    writeSync(file, content)
    if (known !== undefined) return
    count++
    open.set(path, file)
    if (open.size > mostOpen) close([...open.keys()].find((one) => one !== 'verify.json'))
  }
  const close = (path: string | undefined): void => {
    const file = open.get(path ?? '')
    if (path === undefined || file === undefined) return
    closeSync(file)
    open.delete(path)
  }
  const placed = (file: SiteFile): void => {
    const parent = dirname(join(draft, file.path))
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
    folders.add(parent)
    write(file)
    progress()
  }
  try {
    mkdirSync(draft, { recursive: true })
    for (const asset of assets) placed(asset)
    for await (const file of files) placed(file)
    for (const path of [...open.keys()]) close(path)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    for (const path of [...open.keys()]) close(path)
    rmSync(draft, { recursive: true, force: true })
  }
  return { files: count }
}
