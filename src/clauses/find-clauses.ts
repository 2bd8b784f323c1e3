import type { Sentence } from '../text/sentence.ts'
import type { Clause, ClauseTime, Complement } from './clause.ts'
import { listEndingAt, listStartingAt } from './argument-list.ts'
import type { Argument, Node } from './node.ts'
import type { VerbPhrase } from './phrase.ts'

// No clause reaches further than this many nodes, so that a text without full stops stays linear.
const reach = 90

/** The clauses of a sentence, one a verb, in order. */
export function findClauses(nodes: readonly Node[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const byVerb = new Map<number, Clause>()
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind !== 'verb') continue
    const clause = makeClause(nodes, at, node, sentence, byVerb)
    clauses.push(clause)
    byVerb.set(at, clause)
  }
  return clauses
}

function makeClause(
  nodes: readonly Node[],
  at: number,
  verb: VerbPhrase,
  sentence: Sentence,
  byVerb: ReadonlyMap<number, Clause>,
): Clause {
  const right = readRight(nodes, at)
  const voice = voiceOf(nodes, at, verb, right.object)
  const left = readLeft(nodes, at, voice, byVerb)
  const complements = [...left.complements, ...right.complements]
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

// A past tense without a noun phrase behind it, but with one before it, may be a participle: "the conference held in Baku".
function voiceOf(
  nodes: readonly Node[],
  at: number,
  verb: VerbPhrase,
  object: readonly Argument[],
): Clause['voice'] {
  if (verb.voice !== 'bare') return verb.voice
  if (object.length > 0) return 'active'
  const next = nodes[at + 1]
  if (next?.kind === 'relative') return 'active'
  return 'reduced'
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
  byVerb: ReadonlyMap<number, Clause>,
): Left {
  const found = findSubject(nodes, at, voice, byVerb)
  const complements: Complement[] = []
  const times: ClauseTime[] = []
  let first = found.subject[0]?.first ?? nodes[at]?.first ?? 0
  let subordinator: string | null = null
  // What stands before the subject, up to the clause before: "On 5 May, at the conference, …".
  for (let index = found.from - 1; index >= 0 && index > at - reach; index--) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.kind === 'verb' && node.form !== 'gerund') break
    if (node.kind === 'relative' || (node.kind === 'mark' && node.word === ';')) break
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
    if (node?.kind === 'time')
      times.push({ time: node.time, word: wordBefore(nodes, index), isNested: false, isLeading: false })
  }
  return { subject: found.subject, complements, times, first, subordinator }
}

function isSubordinating(word: string): boolean {
  return word === 'after' || word === 'before' || word === 'since' || word === 'until'
}

function wordBefore(nodes: readonly Node[], at: number): string | null {
  const before = nodes[at - 1]
  return before?.kind === 'preposition' || before?.kind === 'adverb' ? before.word : null
}

type Subject = { readonly subject: readonly Argument[]; readonly from: number }

function findSubject(
  nodes: readonly Node[],
  at: number,
  voice: Clause['voice'],
  byVerb: ReadonlyMap<number, Clause>,
): Subject {
  let index = at - 1
  for (; index >= 0 && index > at - reach; index--) {
    const node = nodes[index]
    if (node === undefined) break
    if (
      node.kind === 'adverb' ||
      node.kind === 'time' ||
      node.kind === 'bracket' ||
      (node.kind === 'mark' && node.word === '–')
    )
      continue
    if (node.kind === 'preposition') continue
    if (node.kind === 'relative') return { subject: antecedent(nodes, index), from: index }
    if (node.kind === 'conjunction') {
      // "arrived … and established": the subject of the verb before.
      const before = clauseBefore(nodes, index, byVerb)
      return { subject: before?.subject ?? [], from: index + 1 }
    }
    if (node.kind === 'comma') {
      if (voice === 'reduced' && nodes[index - 1]?.kind === 'argument')
        return { subject: listEndingAt(nodes, index - 1).list, from: index }
      continue
    }
    if (node.kind === 'subordinator' || node.kind === 'mark') return { subject: [], from: index + 1 }
    if (node.kind === 'verb') {
      const clause = byVerb.get(index)
      // Past "the conference held in Baku" to the conference; not past a verb with a subject of its own.
      if (
        clause !== undefined &&
        (clause.voice === 'reduced' || node.form !== 'finite' || isRelativeClause(nodes, clause))
      ) {
        return { subject: clause.subject, from: firstOf(nodes, clause, index) }
      }
      return { subject: [], from: index + 1 }
    }
    if (node.kind === 'argument') {
      const taken = takeSubject(nodes, index, at, voice)
      if (taken !== undefined) return taken
    }
  }
  return { subject: [], from: index + 1 }
}

/** The index of the node where the subject of a clause begins. */
function firstOf(nodes: readonly Node[], clause: Clause, fallback: number): number {
  const start = clause.subject[0]
  for (let index = fallback; index >= 0 && index > fallback - reach; index--)
    if (nodes[index] === start) return index
  return fallback
}

function isRelativeClause(nodes: readonly Node[], clause: Clause): boolean {
  for (let index = clause.at - 1; index >= 0 && index > clause.at - 4; index--) {
    const kind = nodes[index]?.kind
    if (kind === 'relative') return true
    if (kind !== 'adverb') return false
  }
  return false
}

function clauseBefore(
  nodes: readonly Node[],
  from: number,
  byVerb: ReadonlyMap<number, Clause>,
): Clause | undefined {
  for (let index = from - 1; index >= 0 && index > from - reach; index--) {
    const node = nodes[index]
    if (node?.kind === 'mark' && node.word === ';') return undefined
    if (node?.kind === 'verb' && node.form === 'finite') return byVerb.get(index)
  }
  return undefined
}

function takeSubject(
  nodes: readonly Node[],
  index: number,
  at: number,
  voice: Clause['voice'],
): Subject | undefined {
  const node = nodes[index]
  if (node?.kind !== 'argument') return undefined
  const before = nodes[index - 1]
  const isDirect = before?.kind === 'preposition'
  if (voice === 'reduced') {
    // The nearest noun phrase that can be the object of the verb; a place in a prepositional phrase cannot.
    if (isDirect && (node.main.kind === 'place' || node.main.kind === 'state') && index < at - 1)
      return undefined
    return { subject: [node], from: index }
  }
  if (isDirect) return undefined
  // An office between commas behind a person: "Leyla Aliyeva, the coordinator of the forum, …".
  if (node.main.kind === 'post' && before?.kind === 'comma') {
    const person = nodes[index - 2]
    if (person?.kind === 'argument' && person.main.kind === 'person')
      return takeSubject(nodes, index - 2, at, voice) ?? { subject: [person], from: index - 2 }
  }
  const { list, from: start } = listEndingAt(nodes, index)
  const opener = nodes[start - 1]
  if (opener?.kind === 'preposition' && list.length > 1) {
    // "with Bulgaria and Romania, had declared": all of the list is governed; "In Baku, the ministers": only the first.
    const isSplit = nodes[index - 1]?.kind === 'comma'
    return isSplit ? { subject: [node], from: index } : undefined
  }
  return { subject: list, from: start }
}

function antecedent(nodes: readonly Node[], relative: number): readonly Argument[] {
  for (let index = relative - 1; index >= 0 && index > relative - 12; index--) {
    const node = nodes[index]
    if (node?.kind === 'verb') return []
    if (node?.kind !== 'argument') continue
    const isSetting =
      nodes[index - 1]?.kind === 'preposition' && (node.main.kind === 'place' || node.main.kind === 'state')
    if (!isSetting) return [node]
  }
  return []
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
    } else if (node.kind === 'argument') {
      const { list, to } = listStartingAt(nodes, index)
      const before = nodes[index - 1]
      if (node.governor !== null && before?.kind === 'preposition') {
        complements.push({ word: node.governor, arguments: list, isNested })
      } else if (isObjectOpen && object.length === 0) {
        object = list
      } else if (isObjectOpen && second === null && before?.kind === 'argument') {
        second = node
      }
      index = to
      last = list.at(-1)?.last ?? last
      continue
    }
    if (node.kind === 'preposition') isObjectOpen = object.length > 0 && isObjectOpen
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
    if (kind === 'adverb' || kind === 'time' || kind === 'preposition' || kind === 'conjunction') index++
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
