import type { Facts } from '../facts.ts'

/** How well an acronym is known beforehand: `well` needs no expansion, `some` stands in an authority file. */
export function knowledgeOfAcronym({ authority }: Facts, acronym: string): 'well' | 'some' | 'none' {
  const bearers = authority.find(acronym)?.bearers.filter(({ name }) => name.name === acronym) ?? []
  if (bearers.length === 0) return 'none'
  return bearers.some(({ record }) => record.kind !== 'body' || record.wellKnown === true) ? 'well' : 'some'
}
