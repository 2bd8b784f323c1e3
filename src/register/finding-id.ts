import { shortHash } from '../text/short-hash.ts'

/** Gives the findings of a document their ids, made of rule and words: they outlive changes elsewhere in the text. */
export function findingId(document: string): (rule: string, words: string) => string {
  const used = new Map<string, number>()
  return (rule, words) => {
    const hash = shortHash(`${document}\n${rule}\n${words}`)
    const count = (used.get(hash) ?? 0) + 1
    used.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  }
}
