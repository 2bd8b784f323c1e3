import { foldName } from '../authority/name-words.ts'
import type { MentionKind } from '../names/mention.ts'
import { shortHash } from '../text/short-hash.ts'

const longest = 80

/** The id of an entity in the register: that of its authority record, else its kind and folded name. */
export function entityId(kind: MentionKind, name: string, authority: string | null): string {
  if (authority !== null) return authority
  const folded = foldName(name).replaceAll(' ', '-')
  if (folded === '') return `${kind}/${shortHash(name)}`
  return folded.length > longest
    ? `${kind}/${folded.slice(0, longest)}-${shortHash(folded)}`
    : `${kind}/${folded}`
}
