import type { Clause } from '../clauses/clause.ts'
import { nearestBefore } from '../clauses/clauses-near.ts'
import { behind, ownDateOf } from './clause-values.ts'
import type { Scene } from './pattern.ts'

/** True where an act that was just said to be signed is approved by another: “and approved by parliament in June”. */
export function isApprovedAfter(clause: Clause, scene: Scene): boolean {
  if (clause.voice !== 'reduced' || !/^(?:approve|endorse|ratify)$/.test(clause.verb.lemma)) return false
  if (clause.nodes[clause.at - 1]?.kind !== 'conjunction') return false
  if (ownDateOf(clause) === null || behind(clause, 'by').length === 0) return false
  const before = nearestBefore(scene.clauses, clause, (other) => other.verb.form === 'finite')
  return before !== null && /^(?:sign|initial|conclude|adopt|negotiate)$/.test(before.verb.lemma)
}
