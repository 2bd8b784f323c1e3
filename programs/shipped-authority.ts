import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Authority, loadAuthority } from '../src/authority/load-authority.ts'

/** The folder of the authorities that come with the program, beside `programs/` or beside `dist/programs/`. */
export function shippedAuthorityFolder(): URL {
  const beside = new URL('../authorities/', import.meta.url)
  return existsSync(beside) ? beside : new URL('../../authorities/', import.meta.url)
}

// The days of the year have no records: the reader of times is built from them.
const otherFiles = new Set(['named-days.jsonl'])

/** Reads the authorities that come with the program, and after them those given. */
export function readShippedAuthority(
  more: readonly { readonly name: string; readonly text: string }[] = [],
): Authority {
  const folder = shippedAuthorityFolder()
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !otherFiles.has(name))
  const shipped = names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  return loadAuthority([...shipped, ...more])
}
