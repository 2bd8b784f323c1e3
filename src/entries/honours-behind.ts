import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { isHonour } from './honours.ts'

/** An honour with the time behind it. */
export type DatedHonour = { readonly honour: Argument; readonly time: TimeExpression | null }

/** The honours of a list behind a verb in which each has its own time: “a diploma in 1951 and a doctorate in 1955”. */
export function honoursBehind(clause: Clause): readonly DatedHonour[] {
  const found: { honour: Argument; time: TimeExpression | null }[] = []
  for (let at = clause.at + 1; at < clause.nodes.length && at < clause.at + 30; at++) {
    const node = clause.nodes[at]
    const last = found.at(-1)
    if (node === undefined || node.kind === 'verb' || node.kind === 'relative') break
    if (node.kind === 'time') {
      if (last !== undefined && last.time === null && node.time.kind === 'date') last.time = node.time
      continue
    }
    if (node.kind !== 'argument' || !isHonour(node) || !(node.governor === null || isApart(clause, at)))
      continue
    const inner = node.bracket?.inner.find((phrase) => phrase.kind === 'time')
    found.push({ honour: node, time: inner?.kind === 'time' ? inner.time : null })
  }
  return found.length > 1 && found.slice(1).some((one) => one.time === null) ? found.slice(0, 1) : found
}

// “jointly with the Port Union, the Gold Medal”: the comma parts it from the preposition.
function isApart(clause: Clause, at: number): boolean {
  return clause.nodes[at - 1]?.kind === 'comma'
}

/** True for an argument that a comma parts from the preposition before it. */
export function isApartFromPreposition(argument: Argument, clause: Clause): boolean {
  return isApart(clause, clause.nodes.indexOf(argument, clause.at))
}
