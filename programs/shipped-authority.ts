import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Authority, loadAuthority } from '../src/authority/load-authority.ts'

/** The folder of the authorities that come with the program, beside `programs/` or beside `dist/programs/`. */
export function shippedAuthorityFolder(): URL {
  const beside = new URL('../authorities/', import.meta.url)
  return existsSync(beside) ? beside : new URL('../../authorities/', import.meta.url)
}

/** Reads the authorities that come with the program. */
export function readShippedAuthority(): Authority {
  const folder = shippedAuthorityFolder()
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return loadAuthority(
    names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
  )
}
