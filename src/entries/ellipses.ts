import type { Clause, Complement } from '../clauses/clause.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { TimePhrase } from '../clauses/phrase.ts'
import { spanOf } from './clause-values.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './pattern.ts'

/** What goes on without its verb: what is put in, when, and where. */
type Gap = {
  readonly argument: Argument
  readonly time: TimePhrase
  readonly complements: readonly Complement[]
  readonly from: number
  readonly until: number
}

/** A clause, and where the verb is left out the words that the clause stands on. */
export type ToldClause = { readonly clause: Clause; readonly gap: Gap | null }

/**
 * “became a captain in 1905, a major in 1913 and a colonel in 1916”, “Norland joined in 1988, Sudland in 1990”:
 * the clause, and each that goes on without its verb.
 */
export function withEllipses(clause: Clause): readonly ToldClause[] {
  if (clause.times.length === 0 || clause.verb.form !== 'finite') return [{ clause, gap: null }]
  const gaps = gapsOf(clause)
  if (gaps.length === 0) return [{ clause, gap: null }]
  const filled = gaps.flatMap((gap) => {
    const whole = fill(clause, gap)
    return whole === null ? [] : [{ clause: whole, gap }]
  })
  const first = filled[0]
  return first === undefined
    ? [{ clause, gap: null }]
    : [{ clause: without(clause, first.gap), gap: null }, ...filled]
}

/** Stands a draft on the words of its own where the verb is left out. */
export function standOnGap(draft: Draft, gap: Gap, scene: Scene): Draft {
  const { argument, time } = gap
  const first = Math.min(argument.first, time.first)
  const evidence = spanOf(scene.text.tokens, first, Math.max(argument.last, time.last))
  return { ...draft, anchor: argument.main.head, evidence }
}

const reach = 24
const mostGaps = 12

function gapsOf(clause: Clause): Gap[] {
  const gaps: Gap[] = []
  const { nodes } = clause
  let at = clause.at + 1
  let hasTime = clause.times.some((one) => one.isLeading)
  while (at < nodes.length && at < clause.at + reach && gaps.length === 0) {
    const node = nodes[at]
    if (node === undefined || isEnd(node)) return []
    if (node.kind === 'time') hasTime = true
    const gap = isLink(node) && hasTime ? gapAt(nodes, at) : null
    if (gap !== null) gaps.push(gap)
    at++
  }
  for (let last = gaps[0]; last !== undefined && gaps.length < mostGaps; ) {
    const next = gapAt(nodes, last.until)
    if (next === null) break
    gaps.push(next)
    last = next
  }
  // “Norland joined in 1988, Sudland in 1990 became a partner”: the last has a verb of its own.
  const after = nodes[gaps.at(-1)?.until ?? nodes.length]
  return after?.kind === 'verb' ? gaps.slice(0, -1) : gaps
}

function isEnd(node: Node): boolean {
  return node.kind === 'relative' || node.kind === 'subordinator' || node.kind === 'verb'
}

function isLink(node: Node | undefined): boolean {
  return node?.kind === 'comma' || (node?.kind === 'conjunction' && node.word === 'and')
}

function gapAt(nodes: readonly Node[], from: number): Gap | null {
  let at = from
  while (isLink(nodes[at])) at++
  if (at === from) return null
  const opening = nodes[at]
  return opening?.kind === 'argument' ? argumentFirst(nodes, from, at, opening) : timeFirst(nodes, from, at)
}

// “, a major in 1913”, “and a consulate in Varna in 2004”
function argumentFirst(nodes: readonly Node[], from: number, at: number, argument: Argument): Gap | null {
  const complements: Complement[] = []
  let next = at + 1
  for (let turn = 0; turn < 3; turn++) {
    const word = nodes[next]
    if (word?.kind === 'time') return { argument, time: word, complements, from, until: next + 1 }
    if (word?.kind !== 'preposition') return null
    const governed = nodes[next + 1]
    if (governed?.kind === 'time') return { argument, time: governed, complements, from, until: next + 2 }
    if (governed?.kind !== 'argument') return null
    complements.push({ word: word.word, arguments: [governed], isNested: false })
    next += 2
  }
  return null
}

// “and in 1913 a major”
function timeFirst(nodes: readonly Node[], from: number, at: number): Gap | null {
  const start = nodes[at]?.kind === 'preposition' ? at + 1 : at
  const time = nodes[start]
  const argument = nodes[start + 1]
  if (time?.kind !== 'time' || argument?.kind !== 'argument') return null
  const after = nodes[start + 2]
  const isClosed = after === undefined || isLink(after) || (after.kind === 'mark' && after.word !== '-')
  return isClosed ? { argument, time, complements: [], from, until: start + 2 } : null
}

/** The clause with what fills the gap in the place of what it is like; null where it is like nothing. */
function fill(clause: Clause, gap: Gap): Clause | null {
  const main = without(clause, gap)
  const { argument, time } = gap
  const words = new Set(gap.complements.map((one) => one.word))
  const kept = main.complements.filter((one) => !words.has(one.word))
  const base: Clause = {
    ...main,
    times: [{ time: time.time, word: null, isNested: false, isLeading: false }],
    complements: [...kept, ...gap.complements],
  }
  const isLike = (one: Argument | null | undefined) =>
    one !== null && one !== undefined && isAlike(one, argument)
  if (main.second !== null && isLike(main.second)) return { ...base, second: argument }
  if (isLike(main.object[0])) return { ...base, object: [argument] }
  const governed = kept.find((one) => isLike(one.arguments[0]) && one.arguments[0]?.main.kind !== 'place')
  if (governed !== undefined)
    return {
      ...base,
      complements: base.complements.map((one) =>
        one === governed ? { ...one, arguments: [argument] } : one,
      ),
    }
  const subject = main.subject[0]
  return subject !== undefined && (isAlike(subject, argument) || mayStandBeside(subject, argument))
    ? { ...base, subject: [argument] }
    : null
}

function isAlike(one: Argument, other: Argument): boolean {
  if (one.main.kind !== other.main.kind) return false
  return one.main.isNamed === other.main.isNamed || one.main.kind !== 'thing'
}

const namedKinds = new Set(['state', 'place', 'thing', 'body'])

// A name that nothing is known of may stand beside one that is known, and the word that opens a sentence is no sure name.
function mayStandBeside(subject: Argument, { main }: Argument): boolean {
  const isName = subject.main.isNamed || subject.main.kind === 'thing'
  return main.isNamed && isName && namedKinds.has(main.kind) && namedKinds.has(subject.main.kind)
}

/** The clause as it is up to where it goes on without its verb. */
function without(clause: Clause, gap: Gap | null): Clause {
  const edge = gap === null ? undefined : clause.nodes[gap.from]?.first
  if (edge === undefined) return clause
  const isBefore = (one: { readonly first: number }) => one.first < edge
  return {
    ...clause,
    object: clause.object.filter(isBefore),
    second: clause.second !== null && isBefore(clause.second) ? clause.second : null,
    complements: clause.complements
      .map((one) => ({ ...one, arguments: one.arguments.filter(isBefore) }))
      .filter((one) => one.arguments.length > 0),
    times: clause.times.filter((one) => isBefore(one.time)),
  }
}
