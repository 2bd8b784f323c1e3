import type { Clause, Complement } from '../clauses/clause.ts'
import { clausesNear } from '../clauses/clauses-near.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { Span } from '../text/span.ts'
import type { Scene } from './pattern.ts'

/** The clause in which an argument plays a part, and which. */
export function clauseHolding(
  scene: Scene,
  argument: Argument,
): { clause: Clause; part: 'subject' | 'object' | 'complement' } | null {
  let nested: Clause | null = null
  const one = argument.whole ?? argument
  for (const clause of clausesNear(scene.clauses, one.first)) {
    if (argument.whole === null && clause.subject.includes(one) && clause.voice !== 'reduced')
      return { clause, part: 'subject' }
    if (argument.whole === null && clause.object.includes(one)) return { clause, part: 'object' }
    if (
      argument.whole !== null &&
      clause.voice !== 'reduced' &&
      (clause.subject.includes(one) || clause.object.includes(one))
    )
      return { clause, part: 'complement' }
    const complement = complementOf(clause, one)
    if (complement !== undefined) {
      if (!complement.isNested && clause.voice !== 'reduced') return { clause, part: 'complement' }
      nested ??= clause
    }
  }
  return nested === null ? null : { clause: nested, part: 'complement' }
}

function complementOf(clause: Clause, one: Argument): Complement | undefined {
  for (const complement of clause.complements) if (complement.arguments.includes(one)) return complement
  return undefined
}

const themeNouns = new Set([
  'theme',
  'slogan',
  'motto',
  'topic',
  'title',
  'subject',
  'name',
  'motto',
  'banner',
  'framework',
  'project',
])

/** A quoted title of an argument: on it, or behind "titled", "on the theme of", "under the slogan". */
export function titleOf(
  nodes: readonly Node[],
  at: number,
): { title: string; span: Span; last: number } | null {
  const opening = nodes[at]
  if (opening?.kind !== 'argument') return null
  if (opening.main.quoted !== null)
    return { title: opening.main.quoted.title, span: opening.main.quoted, last: opening.last }
  for (let index = at + 1; index < nodes.length && index <= at + 8; index++) {
    const node = nodes[index]
    if (node === undefined) return null
    if (node.kind === 'preposition' || node.kind === 'bracket' || node.kind === 'time') continue
    if (
      node.kind === 'mark' &&
      (node.word === ':' || node.word === '(' || node.word === '-' || node.word === '–')
    )
      continue
    if (node.kind === 'comma' && nodes[index + 1]?.kind === 'verb') continue
    if (node.kind === 'verb') {
      if (
        /^(?:title|entitle|call|name|dub|head|hold|devote|dedicate)/.test(node.lemma) &&
        node.voice !== 'passive'
      )
        continue
      return null
    }
    if (node.kind !== 'argument') return null
    const quotation =
      node.parts[0]?.quotation !== null || themeNouns.has(node.parts[0]?.mention.noun ?? '')
        ? node.parts.find((part) => part.quotation !== null)
        : undefined
    if (quotation?.mention.quoted != null)
      return { title: quotation.mention.quoted.title, span: quotation.mention.quoted, last: node.last }
    const noun = node.parts[0]?.mention
    if (
      noun === undefined ||
      !(themeNouns.has(noun.noun) || noun.kind === 'place' || noun.kind === 'state' || noun.kind === 'thing')
    )
      return null
  }
  return null
}

/** Arguments with those who lead them: the president of “a delegation led by the president”. */
export function withLeaders(list: readonly Argument[], scene: Scene): readonly Argument[] {
  return list.flatMap((argument) => {
    if (!/^(?:delegation|mission|group|team|commission|party)$/.test(argument.main.noun)) return [argument]
    const leading = clausesNear(scene.clauses, argument.first).find(
      (clause) => /^(?:lead|head|chair)$/.test(clause.verb.lemma) && clause.subject.includes(argument),
    )
    return [
      argument,
      ...(leading?.complements.filter((one) => one.word === 'by').flatMap((one) => one.arguments) ?? []),
    ]
  })
}
