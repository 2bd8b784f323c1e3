import type { Clause } from '../../../clauses/clause.ts'
import { nearestBefore } from '../../../clauses/clauses-near.ts'
import type { Argument } from '../../../clauses/node.ts'
import { agentOf, dateOf, evidenceOf, partiesOf, patientOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/relations/recognized'

/** A state recognised a state: “Sudland recognized the independence of Norland on 3 May 1954.” */
export const recognized: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['recognize', 'recognise', 'acknowledge'],
  draft: (clause, scene) => {
    const patient = patientOf(clause)[0]
    const first = clause.verb.form === 'infinitive' ? firstToDoSo(clause, scene) : null
    const agents = (first === null ? agentOf(clause) : first.subject).filter(
      (one) => one !== patient && /state|body|person|post|people/.test(one.main.kind),
    )
    if (patient === undefined) return []
    const recognizedState = stateOf(patient)
    if (recognizedState === null || (agents.length === 0 && clause.voice === 'active')) return []
    if (clause.verb.form !== 'finite' && first === null) return []
    return [
      makeDraft('relations', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'recognition',
        date: dateOf(clause, scene),
        parties: [...partiesOf(agents, 'party'), recognizedState],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'Brazil recognized the independence of Estonia on 3 May 1921.':
      '1921-05-03. Recognition: Brazil and Estonia.',
    'Brazil recognized the republic on 3 May 1921.': '1921-05-03. Recognition: Brazil and republic.',
    'Brazil was among the first states to recognise the independence of Estonia, doing so on 3 May 1921.':
      '1921-05-03. Recognition: Brazil and Estonia.',
  },
}

// “Norland was the first state, one of the first, among the first to recognise …”
function firstToDoSo(clause: Clause, scene: Scene): Clause | null {
  const before = nearestBefore(scene.clauses, clause, (other) => other.verb.lemma === 'be')
  const gap = before === null ? [] : clause.nodes.slice(before.at + 1, clause.at)
  const isFirst =
    gap.length > 0 &&
    gap.length < 4 &&
    gap.some(
      (node) =>
        node.kind === 'argument' &&
        /\b(?:first|second|third|last|only)\b/i.test(node.parts.map((part) => part.mention.name).join(' ')),
    )
  return isFirst && before?.verb.form === 'finite' ? before : null
}

const unnamed = new Set(['junta', 'regime', 'republic', 'kingdom', 'federation', 'confederation', 'emirate'])

function stateOf(argument: Argument) {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return null
  if (opener.kind === 'state' && opener.isNamed)
    return { role: 'party', name: opener.name, from: [opener], mention: opener }
  if (
    opener.noun !== 'independence' &&
    opener.noun !== 'sovereignty' &&
    opener.noun !== 'government' &&
    opener.noun !== 'statehood'
  )
    return unnamed.has(opener.noun)
      ? { role: 'party', name: opener.name, from: [opener], mention: opener }
      : null
  const named = opener.owner ?? opener.names[0] ?? argument.parts[1]?.mention
  return named === undefined || named === null || (named.kind !== 'state' && named.kind !== 'place')
    ? null
    : { role: 'party', name: named.name, from: [named], mention: null }
}
