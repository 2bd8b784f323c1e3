import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'
import { isMutual } from './act-nouns.ts'
import { agentOf, behind, partiesOf } from './clause-values.ts'
import type { DraftParty } from './draft.ts'

/** Who issued an act or is bound by it, and to whom it is addressed. */
export function partiesOfAct(clause: Clause, argument: Argument, act: Mention): DraftParty[] {
  const role =
    isMutual(act.noun) && !/^(?:ratify|adopt|approve|pass|issue|publish)$/.test(clause.verb.lemma)
      ? 'party'
      : 'issuer'
  const agents = agentOf(clause).filter(
    (agent) => agent !== argument && agent.governor !== 'in' && !/^votes?$/.test(agent.main.noun),
  )
  const parties = partiesOf(agents, role)
  if (act.owner !== null)
    parties.push({
      role: 'issuer',
      name: act.owner.name,
      from: [{ start: act.owner.start, end: act.owner.end }],
      mention: null,
    })
  for (const complement of clause.complements) {
    if (complement.word === 'between' || (complement.word === 'with' && role === 'party'))
      parties.push(...partiesOf(complement.arguments, 'party'))
    if (
      complement.word === 'to' &&
      !complement.isNested &&
      // “by 61 votes to 12”
      !complement.arguments.some((one) => one.main.kind === 'place' || /^\d+$/.test(one.main.name))
    )
      parties.push(...partiesOf(complement.arguments, 'addressee'))
  }
  parties.push(...partiesOf(behind(clause, 'on behalf'), 'issuer'))
  // "the resolution of the Council", "a Joint Resolution of Congress"
  const second = argument.parts[1]?.mention
  if (
    parties.length === 0 &&
    second !== undefined &&
    (second.kind === 'body' || second.kind === 'person' || second.kind === 'post')
  ) {
    parties.push({
      role: 'issuer',
      name: second.name,
      from: [{ start: second.start, end: second.end }],
      mention: second,
    })
  }
  return parties
}
