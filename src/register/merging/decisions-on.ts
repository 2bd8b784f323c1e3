import { entityNaming } from '../entity-naming.ts'
import type { Judgements } from '../judgements.ts'
import { pairingsOf } from '../pairings-of.ts'
import type { Review } from '../register-entry.ts'
import type { Sketch } from '../sketch.ts'

/** The ids of the decisions that shaped an entry, in the order of the log. */
export function decisionsOn(sketches: readonly Sketch[], judgements: Judgements): string[] {
  const ids = new Set(sketches.map(({ id }) => id))
  const naming = entityNaming(judgements)
  const { same, different, added } = pairingsOf(judgements)
  const found = new Set<string>()
  for (const { telling } of sketches) {
    for (const decision of judgements.accepted.get(telling.id) ?? []) found.add(decision)
    for (const { decision } of judgements.corrected.get(telling.id) ?? []) found.add(decision)
    for (const { one, other, decision } of same.get(telling.id) ?? [])
      if (ids.has(one) && ids.has(other)) found.add(decision)
    for (const { decision } of different.get(telling.id) ?? []) found.add(decision)
    const byHand = added.get(telling.id)
    if (byHand !== undefined) found.add(byHand)
    for (const { entity } of telling.entry.parties)
      if (entity !== null) for (const decision of naming.decisionsOf(entity)) found.add(decision)
  }
  const placeOf = (decision: string): number => judgements.places.get(decision) ?? 0
  return [...found].sort((one, other) => placeOf(one) - placeOf(other))
}

/** How far people have looked at it: accepted only where they have looked at all its tellings, and at nothing but to accept since. */
export function reviewOf(sketches: readonly Sketch[], judgements: Judgements): Review {
  const { accepted, corrected, places } = judgements
  const last = (decisions: readonly string[]): number =>
    Math.max(-1, ...decisions.map((decision) => places.get(decision) ?? 0))
  const corrections = last(
    sketches.flatMap(({ id }) => (corrected.get(id) ?? []).map(({ decision }) => decision)),
  )
  const acceptances = sketches.map(({ id }) => last(accepted.get(id) ?? []))
  if (Math.min(...acceptances) > corrections) return 'accepted'
  if (corrections >= 0) return 'corrected'
  const { added } = pairingsOf(judgements)
  return sketches.every(({ id }) => added.has(id)) ? 'added' : 'open'
}
