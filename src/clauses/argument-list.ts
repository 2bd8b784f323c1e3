import type { MentionKind } from '../names/mention.ts'
import type { Argument, Node } from './node.ts'

const groups: Readonly<Record<MentionKind, string>> = {
  person: 'agent',
  post: 'agent',
  people: 'agent',
  state: 'agent',
  body: 'agent',
  place: 'place',
  meeting: 'event',
  act: 'act',
  thing: 'thing',
}

/** True where two arguments are of a kind, so that "and" may join them. */
function areAlike(one: Argument, other: Argument): boolean {
  // "the heads of A, B and C": what closes the first argument is what the list goes on with.
  const closing = one.parts.at(-1)?.mention.kind
  const b = groups[other.main.kind]
  if (
    one.parts.length > 1 &&
    closing === 'state' &&
    (b === 'agent' || b === 'place') &&
    other.main.kind !== 'post'
  )
    return true
  const a = groups[one.main.kind]
  return (
    a === b ||
    (one.main.kind === 'state' && b === 'place') ||
    (other.main.kind === 'state' && a === 'place') ||
    a === 'thing' ||
    b === 'thing'
  )
}

/** Arguments joined by commas and "and", with the indices of the first and the last among the nodes. */
export type ArgumentList = { readonly list: readonly Argument[]; readonly from: number; readonly to: number }

/** The list that ends with the argument at an index. */
export function listEndingAt(nodes: readonly Node[], at: number): ArgumentList {
  const closing = nodes[at]
  if (closing?.kind !== 'argument') return { list: [], from: at, to: at }
  const list: Argument[] = [closing]
  let index = at
  let hasAnd = false
  while (list.length < 60) {
    let before = index - 1
    const link = nodes[before]
    if (link?.kind === 'conjunction') {
      hasAnd = true
      if (nodes[before - 1]?.kind === 'comma') before--
    } else if (link?.kind !== 'comma' || !hasAnd) break
    if (nodes[before - 1]?.kind === 'bracket') before--
    const other = nodes[before - 1]
    const next = list[0]
    if (other?.kind !== 'argument' || next === undefined || !areAlike(other, next)) break
    list.unshift(other)
    index = before - 1
  }
  return { list, from: index, to: at }
}

/** The list that begins with the argument at an index. */
export function listStartingAt(nodes: readonly Node[], at: number): ArgumentList {
  const opening = nodes[at]
  if (opening?.kind !== 'argument') return { list: [], from: at, to: at }
  const list: Argument[] = [opening]
  let index = at
  while (list.length < 60) {
    let next = index + 1
    if (nodes[next]?.kind === 'bracket') next++
    const link = nodes[next]
    if (link?.kind === 'comma') {
      next++
      if (nodes[next]?.kind === 'conjunction') next++
    } else if (link?.kind === 'conjunction') next++
    else break
    const other = nodes[next]
    const before = list.at(-1)
    if (other?.kind !== 'argument' || before === undefined || !areAlike(before, other)) break
    // "met A and B signed": an argument with a verb of its own begins a clause.
    const after = nodes[next + 1]
    if (after?.kind === 'verb' && after.form === 'finite' && after.voice !== 'bare') break
    list.push(other)
    index = next
  }
  return { list, from: at, to: index }
}
