import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { Telling } from '../../src/register/telling.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** An entry that was named, or one telling of it. */
export type NamedEntry = {
  readonly entry: RegisterEntry
  /** Those that are meant: all of an entry, or the one that was named. */
  readonly tellings: readonly Telling[]
}

/** What a person names: an entry by its id or its beginning, or one telling of it as `DOCUMENT/ENTRY`; null where there is none. */
export async function findEntry(id: string, { register }: Workspace): Promise<NamedEntry | null> {
  const entry = await register.entry(id)
  if (entry === null) return null
  const telling = entry.tellings.find((one) => one.id === id)
  return { entry, tellings: telling === undefined ? entry.tellings : [telling] }
}
