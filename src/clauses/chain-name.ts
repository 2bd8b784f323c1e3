import type { NounPhrase } from './phrase.ts'

/** The words of a chain of noun phrases as they stand: "ambassador to the Kingdom of Norway". */
export function chainName(parts: readonly NounPhrase[]): string {
  let name = ''
  for (const [index, part] of parts.entries()) {
    if (part.mention.name === '') continue
    name +=
      index === 0 || name === ''
        ? part.mention.name
        : `${part.link === '' ? ' ' : ` ${part.link} `}${part.mention.name}`
  }
  return name
}
