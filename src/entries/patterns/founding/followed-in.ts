import { listStartingAt } from '../../../clauses/argument-list.ts'
import type { Node } from '../../../clauses/node.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { clauseHolding } from '../../around-argument.ts'
import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { isMission } from '../../mission-nouns.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/followed-in'

/** Further offices of a kind, each with its place and year: “Branches in Lund and Varna followed in 1961 and 1964.” */
export const followedIn: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['body'] },
  draft: (argument, at, scene) => {
    const body = argument.parts[0]?.mention
    const { nodes, text } = scene
    const word = nodes[at + 1]
    if (body?.kind !== 'body' || isMission(body) || word?.kind !== 'preposition' || word.word !== 'in')
      return []
    const held = clauseHolding(scene, argument)
    const isPlural = text.tokens[body.head]?.word.lower !== body.noun
    if (!isPlural || held?.part !== 'subject' || held.clause.verb.lemma !== 'follow') return []
    const { clause } = held
    const places = listStartingAt(nodes, at + 2).list
    const times = nodes.slice(clause.at + 1, clause.at + 12).flatMap(timeOf)
    if (clause.object.length > 0 || places.length < 2 || times.length !== places.length) return []
    return places.map((place, index) =>
      makeDraft('founding', id, place.main.head, spanOf(text.tokens, argument.first, clause.last), {
        form: body.noun,
        date: times[index]?.date ?? null,
        place: readFrom(place.main.name, place.main, id),
        parties: partiesOf([argument], 'founded'),
      }),
    )
  },
  examples: {
    'Further offices in Lund and Varna followed in 1961 and 1964.': [
      'Lund, 1961. Offices is founded.',
      'Varna, 1964. Offices is founded.',
    ],
  },
}

function timeOf(node: Node): readonly TimeExpression[] {
  return node.kind === 'time' && node.time.date !== null ? [node.time] : []
}
