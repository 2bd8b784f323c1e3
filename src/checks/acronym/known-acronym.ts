import type { Facts } from '../facts.ts'

/** True where an authority file bears this acronym. */
export function isKnownAcronym({ mentions }: Facts, acronym: string): boolean {
  return mentions.some((mention) => mention.name === acronym && mention.authority.length > 0)
}
