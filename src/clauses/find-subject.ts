import { listEndingAt } from './argument-list.ts'
import { tailOf } from './build-nodes.ts'
import type { Clause } from './clause.ts'
import { clauseAt } from './clauses-near.ts'
import type { Argument, Node } from './node.ts'

/** The subject of a verb, with the index of the node where it begins. */
export type Subject = { readonly subject: readonly Argument[]; readonly from: number }

// Dashes and torn quotation marks do not part a subject from its verb.
const transparent = new Set(['–', '-', '—', '”', '“', '"', '»', '«'])

// No subject is looked for further back than this many nodes.
const reach = 90

/** Walks left from a verb to its subject: past prepositional phrases, participles and relative clauses, never past another verb's own. */
export function findSubject(
  nodes: readonly Node[],
  at: number,
  voice: Clause['voice'],
  clauses: readonly Clause[],
): Subject {
  let hasPassedArgument = false
  let index = at - 1
  for (; index >= 0 && index > at - reach; index--) {
    const node = nodes[index]
    if (node === undefined) break
    switch (node.kind) {
      case 'relative':
        if (!hasPassedArgument) return { subject: antecedent(nodes, index), from: index }
        return { subject: [], from: index + 1 }
      case 'conjunction': {
        if (hasPassedArgument) break
        // "arrived … and established": the subject of the verb before.
        const before = clauseBefore(nodes, index, clauses)
        return { subject: before?.subject ?? [], from: index + 1 }
      }
      case 'comma':
        // “withdrew in 1995, re-entered in 1998 and left again”
        if (index === at - 1 && voice !== 'passive' && nodes[index - 1]?.kind === 'time') {
          const before = clauseBefore(nodes, index, clauses)
          if (before !== undefined) return { subject: before.subject, from: index + 1 }
        }
        if (voice === 'reduced' && nodes[index - 1]?.kind === 'argument' && !hasPassedArgument)
          return { subject: freeBefore(nodes, index - 1), from: index }
        break
      case 'subordinator':
        return { subject: [], from: index + 1 }
      case 'mark':
        // “Framework Convention: signed 21 January 2000”
        if (
          node.word === ':' &&
          voice === 'reduced' &&
          nodes[index - 1]?.kind === 'argument' &&
          !hasPassedArgument
        )
          break
        if (!transparent.has(node.word)) return { subject: [], from: index + 1 }
        break
      case 'verb': {
        if (node.form === 'gerund' && nodes[index - 1]?.kind === 'preposition') break
        const clause = clauseAt(clauses, index)
        // Past "the conference held in Baku" to the conference; not past a verb with a subject of its own.
        if (
          clause !== undefined &&
          (clause.voice === 'reduced' || node.form !== 'finite' || isRelativeClause(nodes, clause))
        )
          return { subject: clause.subject, from: firstOf(nodes, clause, index) }
        return { subject: [], from: index + 1 }
      }
      case 'argument': {
        const taken = takeSubject(nodes, index, at, voice)
        if (taken !== undefined) return taken
        hasPassedArgument = true
        break
      }
      default:
    }
  }
  return { subject: [], from: index + 1 }
}

// “A Convention between the Allies and Norland, signed on …”: what is signed is the head, not what hangs on it.
function freeBefore(nodes: readonly Node[], at: number): readonly Argument[] {
  for (let index = at; index >= 0 && index > at - 16; index--) {
    const node = nodes[index]
    if (node === undefined || node.kind === 'verb') break
    if (
      node.kind === 'argument' &&
      nodes[index - 1]?.kind !== 'preposition' &&
      (node.governor === null || nodes[index - 1]?.kind === 'comma')
    ) {
      const { list, from } = listEndingAt(nodes, index)
      return nodes[from - 1]?.kind === 'preposition' ? freeBefore(nodes, from - 2) : list
    }
  }
  return listEndingAt(nodes, at).list
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

function clauseBefore(nodes: readonly Node[], from: number, clauses: readonly Clause[]): Clause | undefined {
  for (let index = from - 1; index >= 0 && index > from - reach; index--) {
    const node = nodes[index]
    if (node?.kind === 'mark' && node.word === ';') return undefined
    if (node?.kind === 'verb' && node.form === 'finite') return clauseAt(clauses, index)
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
    const isSetting = isDirect && (node.main.kind === 'place' || node.main.kind === 'state') && index < at - 1
    if (isSetting) return undefined
    // A headline: "Norland and Sudland admitted as members".
    const isHeadline =
      !isDirect && !nodes.slice(0, 40).some((other, place) => other.kind === 'verb' && place !== at)
    if (!isHeadline) return { subject: [node], from: index }
    const { list, from } = listEndingAt(nodes, index)
    return nodes[from - 1]?.kind === 'preposition'
      ? { subject: [node], from: index }
      : { subject: list, from }
  }
  // The object of the verb before it: "a part" in "which had been a part, left".
  // “After Dahl was elected, …”: what such a word opens is a clause with a subject of its own.
  if (isDirect && index === at - 1 && opening.has(before.word)) return { subject: [node], from: index }
  if (isDirect || before?.kind === 'verb') return undefined
  // What stands behind a dash, or right behind another noun phrase, explains it.
  if (
    before?.kind === 'mark' &&
    (before.word === '-' || before.word === '–') &&
    nodes[index - 2]?.kind === 'argument'
  )
    return undefined
  if (before?.kind === 'argument' && before.main.kind === 'meeting' && before.governor === null)
    return undefined
  // An office between commas behind a person: "Leyla Aliyeva, the coordinator of the forum, …".
  if ((node.main.kind === 'post' || node.main.isDefinite) && before?.kind === 'comma') {
    const person = nodes[index - 2]
    if (
      person?.kind === 'argument' &&
      person.main.kind === 'person' &&
      person.main.isNamed &&
      node.main.kind !== 'person' &&
      isClosed(nodes, index, at)
    )
      return takeSubject(nodes, index - 2, at, voice) ?? { subject: [person], from: index - 2 }
  }
  const { list, from } = listEndingAt(nodes, index)
  const opener = nodes[from - 1]
  // "is elected chair and Ms Hribar becomes": the list belongs to the verb before, all but its last.
  if (opener?.kind === 'verb' && list.length > 1 && before?.kind === 'conjunction')
    return index === at - 1 ? { subject: [node], from: index } : undefined
  if (opener?.kind === 'preposition' && list.length > 1) {
    // "with Bulgaria and Romania, had declared": all of the list is governed; "In Baku, the ministers": only the first.
    return before?.kind === 'comma' ? { subject: [node], from: index } : undefined
  }
  return { subject: list, from }
}

const opening = new Set(['after', 'before', 'since', 'until', 'once'])

// The explanation ends in a comma of its own before the verb: ", the first woman in the post, took".
function isClosed(nodes: readonly Node[], index: number, at: number): boolean {
  for (let next = index + 1; next < at; next++) if (nodes[next]?.kind === 'comma') return true
  return false
}

function antecedent(nodes: readonly Node[], relative: number): readonly Argument[] {
  for (let index = relative - 1; index >= 0 && index > relative - 12; index--) {
    const node = nodes[index]
    if (node?.kind === 'verb') return []
    if (node?.kind !== 'argument') continue
    const isSetting =
      nodes[index - 1]?.kind === 'preposition' && (node.main.kind === 'place' || node.main.kind === 'state')
    if (isSetting) continue
    // "developed regulations for the organization, which were adopted": an act rather than what hangs on it.
    const act = actBefore(nodes, index)
    if (act !== null) return [act]
    // "the members of the union, which was founded …": the last name rather than the office or the people.
    const opener = node.parts[0]?.mention.kind
    const word = nodes[relative]
    const isThing = word?.kind === 'relative' && word.word === 'which'
    const tail =
      isThing && (opener === 'post' || opener === 'people' || opener === 'person')
        ? tailOf(node, node.parts.length - 1)
        : null
    return [tail ?? node]
  }
  return []
}

function actBefore(nodes: readonly Node[], at: number): Argument | null {
  const node = nodes[at]
  const owner = nodes[at - 2]
  const isHung =
    node?.kind === 'argument' && nodes[at - 1]?.kind === 'preposition' && owner?.kind === 'argument'
  return isHung && owner.main.kind === 'act' ? owner : null
}
