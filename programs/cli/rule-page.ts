import { readFile } from 'node:fs/promises'
import { packageFolder } from '../package-folder.ts'

/** The page of a check rule, such as `date/day-after-year`, in Markdown; null where there is no such rule. */
export async function rulePage(rule: string): Promise<string | null> {
  // A name of a rule is no path that could lead elsewhere.
  if (!/^[a-z]+\/[a-z-]+$/.test(rule)) return null
  return readFile(new URL(`src/checks/${rule}.md`, packageFolder()), 'utf8').catch(() => null)
}
