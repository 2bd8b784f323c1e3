import type { Sentence } from '../text/sentence.ts'
import { listStartingAt } from './argument-list.ts'
import type { Clause, ClauseTime, Complement } from './clause.ts'
import { clauseAt } from './clauses-near.ts'
import { findSubject } from './find-subject.ts'
import type { Argument, Node } from './node.ts'
import type { VerbPhrase } from './phrase.ts'
import { voiceOf } from './voice-of.ts'

// No clause reaches further than this many nodes, so that a text without full stops stays linear.
const reach = 90

/** The clauses of a sentence, one a verb, in order. */
export function findClauses(nodes: readonly Node[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind !== 'verb') continue
    clauses.push(makeClause(nodes, at, node, sentence, clauses))
  }
  return clauses
}

function makeClause(
  nodes: readonly Node[],
  at: number,
  verb: VerbPhrase,
  sentence: Sentence,
  clauses: readonly Clause[],
): Clause {
  const right = readRight(nodes, at)
  const voice = voiceOf(nodes, at, verb, right.object)
  const left = withFollowingSubject(nodes, at, voice, readLeft(nodes, at, voice, clauses))
  const governing =
    verb.form === 'infinitive' && nodes[at - 1]?.kind === 'verb' ? clauseAt(clauses, at - 1) : undefined
  const shared =
    governing?.complements.filter(
      (one) => !one.isNested && one.arguments.every((argument) => argument.last <= verb.first),
    ) ?? []
  const complements = [...right.complements, ...left.complements, ...shared]
  const times = [...right.times, ...left.times]
  return {
    verb,
    voice,
    subject: left.subject,
    object: voice === 'active' ? right.object : [],
    second: voice === 'active' ? right.second : (right.object[0] ?? null),
    complements,
    times,
    first: Math.min(left.first, verb.first),
    last: right.last,
    sentence,
    nodes,
    at,
    subordinator: left.subordinator,
  }
}

// "Launched in 2009, the campaign is …": what a participle at the head of a sentence belongs to stands behind the comma.
function withFollowingSubject(nodes: readonly Node[], at: number, voice: Clause['voice'], left: Left): Left {
  if (voice !== 'reduced' || left.subject.length > 0 || left.first < (nodes[at]?.first ?? 0)) return left
  for (let index = at + 1; index < nodes.length && index < at + 12; index++) {
    const node = nodes[index]
    if (node === undefined || node.kind === 'verb') break
    const next = nodes[index + 1]
    if (node.kind === 'comma' && next?.kind === 'argument') return { ...left, subject: [next] }
  }
  return left
}

type Left = {
  readonly subject: readonly Argument[]
  readonly complements: readonly Complement[]
  readonly times: readonly ClauseTime[]
  readonly first: number
  readonly subordinator: string | null
}

function readLeft(
  nodes: readonly Node[],
  at: number,
  voice: Clause['voice'],
  clauses: readonly Clause[],
): Left {
  const found = findSubject(nodes, at, voice, clauses)
  const complements: Complement[] = []
  const times: ClauseTime[] = []
  let first = found.subject[0]?.first ?? nodes[at]?.first ?? 0
  let subordinator: string | null = null
  // What stands before the subject, up to the clause before: "On 5 May, at the conference, …".
  for (let index = found.from - 1; index >= 0 && index > at - reach; index--) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.kind === 'verb' && node.form !== 'gerund' && clauseAt(clauses, index)?.voice !== 'reduced') break
    if (node.kind === 'relative' || (node.kind === 'mark' && node.word === ';')) break
    if (node.kind === 'conjunction' && index === found.from - 1 && hasVerbBefore(nodes, index)) break
    if (node.kind === 'subordinator') {
      subordinator = node.word
      break
    }
    if (
      node.kind === 'preposition' &&
      isSubordinating(node.word) &&
      nodes[index + 1]?.kind === 'argument' &&
      index + 1 >= found.from - 1
    )
      subordinator = node.word
    if (node.kind === 'time') {
      times.push({ time: node.time, word: wordBefore(nodes, index), isNested: false, isLeading: true })
      first = node.first
    }
    if (node.kind === 'argument' && node.governor !== null) {
      complements.push({ word: node.governor, arguments: [node], isNested: false })
      first = Math.min(first, node.first)
    }
  }
  for (let index = found.from; index < at; index++) {
    const node = nodes[index]
    if (node?.kind === 'verb') break
    if (node?.kind === 'time')
      times.push({
        time: node.time,
        word: wordBefore(nodes, index),
        isNested: isOwn(wordBefore(nodes, index)),
        isLeading: false,
      })
    // "The legation in Oslo was closed": what hangs on the subject places the clause, too.
    if (node?.kind === 'argument' && nodes[index - 1]?.kind === 'preposition' && node.governor !== null)
      complements.unshift({ word: node.governor, arguments: [node], isNested: false })
  }
  return { subject: found.subject, complements, times, first, subordinator }
}

// "… and the conference was held": a clause of its own, to which nothing before the "and" belongs.
function hasVerbBefore(nodes: readonly Node[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - reach; index--) {
    const node = nodes[index]
    if (node?.kind === 'verb' && node.form === 'finite') return true
  }
  return false
}

function isSubordinating(word: string): boolean {
  return word === 'after' || word === 'before' || word === 'since' || word === 'until'
}

// "The programme for 2022–2026 is adopted": the time is the programme's.
function isOwn(word: string | null): boolean {
  return word === 'for' || word === 'of'
}

function wordBefore(nodes: readonly Node[], at: number): string | null {
  const before = nodes[at - 1]
  return before?.kind === 'preposition' || before?.kind === 'adverb' ? before.word : null
}

type Right = {
  readonly object: readonly Argument[]
  readonly second: Argument | null
  readonly complements: readonly Complement[]
  readonly times: readonly ClauseTime[]
  readonly last: number
}

function readRight(nodes: readonly Node[], at: number): Right {
  let object: readonly Argument[] = []
  let second: Argument | null = null
  const complements: Complement[] = []
  const times: ClauseTime[] = []
  let last = nodes[at]?.last ?? 0
  let isNested = false
  let isObjectOpen = true
  let commas = 0
  for (let index = at + 1; index < nodes.length && index < at + reach; index++) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.kind === 'verb') {
      if (node.form === 'finite' && !isReduced(nodes, index)) break
      isNested = true
      isObjectOpen = false
    } else if (
      node.kind === 'relative' ||
      node.kind === 'subordinator' ||
      (node.kind === 'mark' && node.word === ';')
    ) {
      break
    } else if (node.kind === 'time') {
      times.push({ time: node.time, word: wordBefore(nodes, index), isNested, isLeading: false })
    } else if (node.kind === 'bracket') {
      for (const inner of node.inner)
        if (inner.kind === 'time')
          times.push({ time: inner.time, word: null, isNested: true, isLeading: false })
    } else if ((node.kind === 'comma' || node.kind === 'conjunction') && startsClause(nodes, index)) {
      break
    } else if (node.kind === 'comma') {
      commas++
    } else if (node.kind === 'argument') {
      const { list, to } = listStartingAt(nodes, index)
      const before = nodes[index - 1]
      // "took over the presidency": the preposition belongs to the verb.
      const isParticle = before?.kind === 'preposition' && before.word === 'over' && index === at + 2
      if (node.governor !== null && before?.kind === 'preposition' && !isParticle) {
        complements.push({ word: node.governor, arguments: list, isNested })
      } else if (isObjectOpen && object.length === 0 && commas % 2 === 0) {
        object = list
      } else if (isObjectOpen && second === null && before?.kind === 'argument') {
        second = node
      }
      index = to
      last = list.at(-1)?.last ?? last
      continue
    }
    if (node.kind !== 'comma' && node.kind !== 'conjunction') last = node.last
  }
  return { object, second, complements, times, last }
}

// A past form right behind a noun phrase and not followed by one is a participle.
function isReduced(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]
  if (node?.kind !== 'verb' || node.voice !== 'bare') return false
  let next = at + 1
  while (nodes[next]?.kind === 'adverb') next++
  const before = nodes[at - 1]
  return nodes[next]?.kind !== 'argument' && before?.kind === 'argument'
}

/** True where a comma or an "and" opens a clause of its own: a verb follows at once, or a subject and its verb. */
function startsClause(nodes: readonly Node[], at: number): boolean {
  let index = at + 1
  while (index < nodes.length && index < at + 6) {
    const kind = nodes[index]?.kind
    if (
      kind === 'adverb' ||
      kind === 'time' ||
      kind === 'preposition' ||
      kind === 'conjunction' ||
      (kind === 'comma' && nodes[index - 1]?.kind === 'time')
    )
      index++
    else break
  }
  const node = nodes[index]
  if (node?.kind === 'verb')
    return (
      node.form === 'finite' &&
      (nodes[at]?.kind === 'conjunction' || nodes[index - 1]?.kind === 'conjunction')
    )
  if (node?.kind === 'subordinator' || node?.kind === 'relative') return true
  if (node?.kind !== 'argument') return false
  for (let ahead = index; ahead < nodes.length && ahead < index + 10; ahead++) {
    const next = nodes[ahead]
    if (next?.kind === 'verb') return next.form === 'finite' && !isReduced(nodes, ahead)
    if (
      next?.kind === 'argument' ||
      next?.kind === 'adverb' ||
      next?.kind === 'bracket' ||
      next?.kind === 'conjunction'
    )
      continue
    if (next?.kind === 'comma' && nodes[at]?.kind === 'conjunction') continue
    if (next?.kind === 'preposition' && nodes[ahead + 1]?.kind === 'argument') continue
    return false
  }
  return false
}
