import { shortHash } from '../text/short-hash.ts'
import { stripEnds } from '../text/strip-ends.ts'

/** An id as a name of letters, digits, hyphens and underscores, for formats that allow no others; two ids never share one. */
export function shortKey(prefix: string, id: string): string {
  if (/^[A-Za-z0-9]{1,64}$/.test(id)) return `${prefix}-${id}`
  const readable = stripEnds(id.replace(/[^A-Za-z0-9]+/g, '-'), '-')
  return `${prefix}-${readable.slice(0, 48)}_${shortHash(id)}`
}
