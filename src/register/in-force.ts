import type { LoggedDecision } from './logged-decision.ts'

/** The decisions that no later decision undoes, in the order of the log; an undoing that is undone itself undoes nothing. */
export function inForce(decisions: readonly LoggedDecision[]): LoggedDecision[] {
  const undone = undoneBy(decisions)
  return decisions.filter(({ id, verdict }) => verdict !== 'undo' && !undone.has(id))
}

/** By the id of a decision that is not in force: the decision that undoes it. */
export function undoneBy(decisions: readonly LoggedDecision[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>()
  const later = new Set<string>()
  for (const decision of [...decisions].reverse()) {
    if (decision.verdict === 'undo' && !undone.has(decision.id) && !later.has(decision.decision))
      undone.set(decision.decision, decision.id)
    later.add(decision.id)
  }
  return undone
}
