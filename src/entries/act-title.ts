import { chainName } from '../clauses/chain-name.ts'
import type { Argument } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'

/** The title of an act that is a proper name itself: "Baku Declaration", "Treaty of Friendship"; null for plain nouns. */
export function withTitle(argument: Argument, act: Mention): string | null {
  const named = act.names.at(-1)
  const isProper =
    act.isNamed && named !== undefined && (named.last - named.first > 1 || act.authority.length > 0)
  if (!isProper || named === undefined) return null
  const tail = argument.parts.slice(1).filter((part) => part.quotation === null && part.mention.isNamed)
  return tail.length === 0 ? named.name : [named.name, chainName(tail)].join(` ${tail[0]?.link ?? 'of'} `)
}
