import type { Clause } from '../clauses/clause.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { spanOf } from './clause-values.ts'
import type { Draft } from './draft.ts'
import { joinDays } from './join-days.ts'
import type { Scene } from './pattern.ts'

/** “was re-elected in 1983, 1988 and 1993”: one draft for each time of a list; the draft itself where there is one time. */
export function atEachTime(draft: Draft, clause: Clause, scene: Scene): readonly Draft[] {
  const times = listedTimes(clause)
  if (
    times.length < 2 ||
    draft.date === null ||
    !times.some((time) => time.date?.value === draft.date?.value)
  )
    return [draft]
  const together =
    draft.kind === 'meeting' && times.length === 2
      ? joinDays(times[0]?.date ?? null, times[1]?.date ?? null)
      : null
  if (together !== null) return [{ ...draft, date: together }]
  return times.map((time, index) => ({
    ...draft,
    anchor: index === 0 ? draft.anchor : time.first,
    evidence: index === 0 ? draft.evidence : spanOf(scene.text.tokens, time.first, time.last),
    date: time.date,
  }))
}

function listedTimes(clause: Clause): TimeExpression[] {
  const times: TimeExpression[] = []
  for (let at = clause.at + 1; at < clause.nodes.length && at < clause.at + 40; at++) {
    const node = clause.nodes[at]
    if (node === undefined) break
    if (node.kind === 'time') {
      // “between 1934 and 1939, and in 1938 founded the fund”: the time before a verb is that verb’s.
      if (times.length > 0 && clause.nodes[at + 1]?.kind === 'verb') break
      // “Otto Brandt, consul since 2004, on 2 December”: since when someone is something.
      if (node.time.date !== null && node.time.kind === 'date' && node.time.relation !== 'since')
        times.push(node.time)
      continue
    }
    if (times.length === 0) {
      if (node.kind === 'verb' && node.form === 'finite') break
      continue
    }
    const isLink =
      node.kind === 'comma' ||
      (node.kind === 'conjunction' && node.word === 'and') ||
      (node.kind === 'preposition' && /^(?:in|on|from|between)$/.test(node.word)) ||
      (node.kind === 'adverb' && node.word === 'again')
    if (!isLink || !leadsToTime(clause, at)) break
  }
  return times
}

function leadsToTime(clause: Clause, at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const node = clause.nodes[index]
    if (node?.kind === 'time') return true
    if (
      node?.kind !== 'comma' &&
      node?.kind !== 'conjunction' &&
      node?.kind !== 'preposition' &&
      node?.kind !== 'adverb'
    )
      return false
  }
  return false
}
