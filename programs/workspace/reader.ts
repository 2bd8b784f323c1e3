import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { engineVersion } from '../../src/version.ts'
import { shippedAuthorityFolder } from '../shipped-authority.ts'

/** An authority file by its name and its lines. */
export type AuthorityText = { readonly name: string; readonly text: string }

let shipped: string | undefined

/**
 * What reads the documents of a workspace, as one hash: the version of the engine, the authority files of the
 * program, and those of the user. A register that another reader made is made anew.
 */
export function readerVersion(authorities: ReadonlyMap<string, string>): string {
  shipped ??= digestOf(shippedAuthorityFolder())
  return hash('sha256', JSON.stringify([engineVersion, shipped, [...authorities].sort(byName)]))
}

function digestOf(folder: URL): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const hashes = names.sort().map((name) => [name, hash('sha256', readFileSync(new URL(name, folder)))])
  return hash('sha256', JSON.stringify(hashes))
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
