import type { Judgements, Pairing } from './judgements.ts'

/** What decisions say of one telling: with which others it is the same or not, and whether it was added by hand. */
export type PairingIndex = {
  readonly same: ReadonlyMap<string, readonly Pairing[]>
  readonly different: ReadonlyMap<string, readonly Pairing[]>
  /** By the id of a telling that was added by hand: the decision. */
  readonly added: ReadonlyMap<string, string>
}

const made = new WeakMap<Judgements, PairingIndex>()

/** The pairings of judgements by telling, made once. */
export function pairingsOf(judgements: Judgements): PairingIndex {
  const known = made.get(judgements)
  if (known !== undefined) return known
  const index = {
    same: byEnd(judgements.same),
    different: byEnd(judgements.different),
    added: new Map(judgements.added.map(({ decision, telling }) => [telling.id, decision])),
  }
  made.set(judgements, index)
  return index
}

/** Pairings by each of their ends. */
export function byEnd(pairs: readonly Pairing[]): ReadonlyMap<string, readonly Pairing[]> {
  const found = new Map<string, Pairing[]>()
  for (const pair of pairs) {
    for (const end of new Set([pair.one, pair.other])) {
      const list = found.get(end)
      if (list === undefined) found.set(end, [pair])
      else list.push(pair)
    }
  }
  return found
}
