import { shortHash } from '../text/short-hash.ts'

/**
 * The id of the entry that a telling alone makes.
 * An entry of several bears that of its first; it should be found under those of all, since a telling that joins later may come before.
 */
export function entryIdOf(telling: string): string {
  return shortHash(telling)
}
