import type { Token } from '../text/token.ts'
import type { Name } from './mention.ts'

/** Gives single words that are the last word of a person named elsewhere in the text the kind of a person. */
export function nameSurnames(names: readonly Name[], tokens: readonly Token[]): Name[] {
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person' || name.last - name.first < 2) continue
    const last = tokens[name.last - 1]?.word
    if (last !== undefined && last.letterCase !== 'lower') surnames.add(last.folded)
    const before = tokens[name.last - 2]?.word
    // "Grant-Smith", "Szegedy-Maszak": the whole hyphenated word.
    if (before?.form === '-' && last !== undefined)
      surnames.add(`${tokens[name.last - 3]?.word.folded ?? ''}-${last.folded}`)
  }
  if (surnames.size === 0) return [...names]
  return names.map((name) => {
    const isWord = name.kind === 'thing' || (name.kind === 'place' && name.authority.length === 0)
    if (!isWord || name.last - name.first > 3) return name
    const only = name.last - name.first === 1 ? tokens[name.first]?.word : undefined
    const folded = only === undefined ? name.name.toLowerCase() : only.folded
    return surnames.has(folded) ? { ...name, kind: 'person' } : name
  })
}
