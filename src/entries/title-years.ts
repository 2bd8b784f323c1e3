import type { Node } from '../clauses/node.ts'
import type { TimeExpression } from '../time/time-expression.ts'

const plans = new Set(['agenda', 'cycle', 'framework', 'work', 'action', 'biennium', 'budget', 'roadmap'])

/** True for the years that a plan or a strategy is for: “Action Plan 2024–2027”, “the programme for 2013–2017”. */
export function isTitleYears(time: TimeExpression, nodes: readonly Node[], near: number): boolean {
  const years = time.date?.value ?? ''
  if (years.length !== 9 || !/^\d{4}\/\d{4}$/.test(years)) return false
  for (let at = Math.max(0, near - 40); at < nodes.length && at < near + 40; at++) {
    const node = nodes[at]
    if (node?.kind !== 'time' || node.time !== time) continue
    const before = nodes[at - 1]
    const isFor = before?.kind === 'preposition' && before.word === 'for'
    const owner = isFor ? nodes[at - 2] : before
    if (owner?.kind !== 'argument') return false
    const nouns = owner.parts.map((part) => part.mention)
    // “its candidacy for the term 2022–2024”
    const isTerm = owner.governor === 'for' && /^(?:term|period|years)$/.test(owner.main.noun)
    return isTerm || nouns.some((one) => one.kind === 'act' || plans.has(one.noun))
  }
  return false
}
