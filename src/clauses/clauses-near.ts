import type { Clause } from './clause.ts'

// As many clauses on either side as can share an argument with a place in the text.
const reach = 24

/** The clauses whose verbs stand nearest to a token, in order; a few even of a sentence without end. */
export function clausesNear(clauses: readonly Clause[], token: number): readonly Clause[] {
  if (clauses.length <= reach) return clauses
  const at = firstFrom(clauses, token)
  return clauses.slice(Math.max(0, at - reach), at + reach)
}

/** The clause before another one that satisfies a test, the nearest first; looked for among a few. */
export function nearestBefore(
  clauses: readonly Clause[],
  clause: Clause,
  isMeant: (other: Clause) => boolean,
): Clause | null {
  const at = firstFrom(clauses, clause.verb.first)
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    const other = clauses[index]
    if (other !== undefined && isMeant(other)) return other
  }
  return null
}

/** The clause of the verb at a node, among those before a place; the nearest are looked at first. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index]
    if (clause === undefined || clause.at < at) return undefined
    if (clause.at === at) return clause
  }
  return undefined
}

/** The index of the first clause whose verb stands at a token or behind it. */
export function firstFrom(clauses: readonly Clause[], token: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.verb.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
