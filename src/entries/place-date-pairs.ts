import type { Clause } from '../clauses/clause.ts'
import type { Mention } from '../names/mention.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { placeAmong } from './clause-values.ts'

/** A place with its date, and the token indices of the two. */
export type PlaceDatePair = {
  readonly place: Mention
  readonly time: TimeExpression
  readonly first: number
  readonly last: number
}

/** The pairs of a list such as “in Tehran in 1997, in Doha in 2000 and in Dakar in 2008”; empty where there are fewer than two. */
export function placeDatePairs(clause: Clause): readonly PlaceDatePair[] {
  const pairs: PlaceDatePair[] = []
  let place: { mention: Mention; first: number } | null = null
  for (let at = clause.at + 1; at < clause.nodes.length && at < clause.at + 80; at++) {
    const node = clause.nodes[at]
    if (
      node === undefined ||
      (node.kind === 'verb' && node.form === 'finite') ||
      (node.kind === 'mark' && node.word === ';')
    )
      break
    if (node.kind === 'argument' && (node.governor === 'in' || node.governor === 'at')) {
      const found = placeAmong([node], 'in')
      if (found !== null) place = { mention: found, first: node.first - 1 }
    }
    if (node.kind === 'time' && place !== null && node.time.date !== null) {
      pairs.push({ place: place.mention, time: node.time, first: place.first, last: node.last })
      place = null
    }
  }
  return pairs.length > 1 ? pairs : []
}
