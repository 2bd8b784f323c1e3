import type { Judgements } from './judgements.ts'
import { makeSketch } from './make-sketch.ts'
import { pairingsOf } from './pairings-of.ts'
import { likeness } from './sameness/likeness.ts'
import type { Telling } from './telling.ts'

/** Those of the candidates, which share a key with a telling, that may be joined with it: by what they tell, or by a decision. */
export function linksOf(
  telling: Telling,
  candidates: readonly Telling[],
  judgements: Judgements,
): readonly string[] {
  const sketch = makeSketch(telling, judgements)
  const pairs = pairingsOf(judgements).same.get(telling.id) ?? []
  const decided = new Set(pairs.map(({ one, other }) => (one === telling.id ? other : one)))
  const alike = candidates.filter(
    (candidate) =>
      candidate.id !== telling.id &&
      (decided.has(candidate.id) ||
        (candidate.document !== telling.document &&
          likeness(sketch, makeSketch(candidate, judgements)) !== null)),
  )
  return [...new Set([...alike.map(({ id }) => id), ...decided])].sort()
}
