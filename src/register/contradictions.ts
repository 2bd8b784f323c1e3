import type { Judgements, Pairing } from './judgements.ts'
import { unionWithRefusals } from './union-with-refusals.ts'

/** Two things that decisions call the same, and the declaration against which they cannot be joined. */
export type Contradiction = { readonly same: Pairing; readonly different: Pairing }

/** The decisions "same" that would bring together, directly or in a chain, what another decision calls different. */
export function contradictions(judgements: Judgements): Contradiction[] {
  return [
    ...refused(judgements.same, judgements.different),
    ...refused(judgements.sameEntities, judgements.differentEntities),
  ]
}

function refused(same: readonly Pairing[], different: readonly Pairing[]): Contradiction[] {
  const union = unionWithRefusals(different)
  return same.flatMap((pair) => {
    const against = union.join(pair.one, pair.other)
    return against === null ? [] : [{ same: pair, different: against }]
  })
}
