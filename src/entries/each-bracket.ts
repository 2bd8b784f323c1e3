import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { nameOfArgument, spanOf } from './clause-values.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './pattern.ts'

/** “Nauru (1969), Fiji (1971) and Tonga (1972) joined”: one draft for each of a list whose members bear their own dates. */
export function atEachBracket(draft: Draft, clause: Clause, scene: Scene): readonly Draft[] {
  const { subject, object, complements } = clause
  for (let index = -2; index < complements.length; index++) {
    const list = index === -2 ? subject : index === -1 ? object : (complements[index]?.arguments ?? [])
    if (list.length < 2) continue
    const dated = list.flatMap((argument) => {
      const time = timeBehind(argument, clause)
      return time === null ? [] : [{ argument, time }]
    })
    if (dated.length < 2) continue
    const names = new Set(list.map(nameOfArgument))
    return dated.map(({ argument, time }) => ({
      ...draft,
      anchor: argument.main.head,
      evidence: spanOf(scene.text.tokens, argument.first, Math.max(argument.last, time.last)),
      date: time.date,
      parties: draft.parties.filter(
        (party) => party.name === nameOfArgument(argument) || !names.has(party.name),
      ),
    }))
  }
  return [draft]
}

function timeBehind(argument: Argument, clause: Clause): TimeExpression | null {
  const bracket = argument.bracket ?? bracketBehind(argument, clause)
  const time = bracket?.inner.find((phrase) => phrase.kind === 'time')
  return time?.kind === 'time' && time.time.date !== null ? time.time : null
}

function bracketBehind(argument: Argument, clause: Clause): Argument['bracket'] {
  for (let at = Math.max(0, clause.at - 60); at < clause.nodes.length && at < clause.at + 60; at++) {
    const next = clause.nodes[at + 1]
    if (clause.nodes[at] === argument) return next?.kind === 'bracket' ? next : null
  }
  return null
}
