import type { Pairing } from './judgements.ts'

/** Groups that grow by joining, save where that would bring together two that are declared different. */
export type Union = {
  /** Joins the groups of two; where it is refused, the declaration that stands against it. */
  readonly join: (one: string, other: string) => Pairing | null
  /** The declaration that stands against joining the groups of two. */
  readonly against: (one: string, other: string) => Pairing | null
  /** The group of one, itself included. */
  readonly membersOf: (one: string) => ReadonlySet<string>
}

/** Groups of one each, and what must never come together. */
export function unionWithRefusals(different: readonly Pairing[]): Union {
  const groups = new Map<string, Set<string>>()
  const declared = new Map<string, Pairing[]>()
  for (const pair of different) {
    for (const end of [pair.one, pair.other]) {
      const pairs = declared.get(end) ?? []
      declared.set(end, pairs)
      pairs.push(pair)
    }
  }

  function membersOf(one: string): Set<string> {
    return groups.get(one) ?? new Set([one])
  }

  function against(one: string, other: string): Pairing | null {
    const mine = membersOf(one)
    const theirs = membersOf(other)
    for (const member of mine.size < theirs.size ? mine : theirs) {
      for (const pair of declared.get(member) ?? []) {
        const isBetween =
          (mine.has(pair.one) && theirs.has(pair.other)) || (mine.has(pair.other) && theirs.has(pair.one))
        if (isBetween) return pair
      }
    }
    return null
  }

  function join(one: string, other: string): Pairing | null {
    const refused = against(one, other)
    if (refused !== null) return refused
    const mine = membersOf(one)
    const theirs = membersOf(other)
    const [large, small] = mine.size < theirs.size ? [theirs, mine] : [mine, theirs]
    for (const member of small) large.add(member)
    for (const member of small) groups.set(member, large)
    for (const member of [one, other]) groups.set(member, large)
    return null
  }

  return { join, against, membersOf }
}
