import { readdirSync, readFileSync } from 'node:fs'
import { type Authority, loadAuthority } from '../src/authority/load-authority.ts'
import { packageFolder } from './package-folder.ts'

/** The folder of the authorities that come with the program. */
export function shippedAuthorityFolder(): URL {
  return new URL('authorities/', packageFolder())
}

/** Reads the authorities that come with the program, and after them those given. */
export function readShippedAuthority(
  more: readonly { readonly name: string; readonly text: string }[] = [],
): Authority {
  const folder = shippedAuthorityFolder()
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const shipped = names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  return loadAuthority([...shipped, ...more])
}
