import { listStartingAt } from '../clauses/argument-list.ts'
import type { Clause } from '../clauses/clause.ts'
import { clausesNear } from '../clauses/clauses-near.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'
import type { Span } from '../text/span.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { placeAmong } from './clause-values.ts'
import type { Scene } from './pattern.ts'

/** Times and places that hang on a noun phrase itself: "the conference held in Baku on 5 May". */
export type Followers = {
  readonly time: TimeExpression | null
  readonly place: Mention | null
  readonly last: number
  readonly by: readonly Argument[]
  /** The verb that "by" belongs to. */
  readonly agency: string | null
  /** The verb of a participle such as "held" or "committed" among them. */
  readonly told: string | null
}

const naming = new Set([
  'dedicate',
  'devote',
  'entitle',
  'title',
  'call',
  'name',
  'dub',
  'focus',
  'organize',
  'chair',
  'lead',
  'head',
  'attend',
])

const holdingVerbs = new Set([
  'hold',
  'convene',
  'organize',
  'organise',
  'host',
  'stage',
  'conduct',
  'sign',
  'adopt',
  'conclude',
  'issue',
  'establish',
  'commit',
  'found',
  'launch',
  'publish',
  'approve',
  'ratify',
  'pass',
  'create',
  'open',
  'take',
  'date',
  'release',
  'begin',
  'start',
  'call',
  'conclude',
  'perpetrate',
  'accept',
])

/** Reads what follows an argument until something that does not belong to it. */
export function followersOf(nodes: readonly Node[], at: number, maximum = 14): Followers {
  let time: TimeExpression | null = null
  let place: Mention | null = null
  let by: readonly Argument[] = []
  let told: string | null = null
  let verb: string | null = null
  let agency: string | null = null
  const opening = nodes[at]
  let last = opening?.last ?? 0
  if (opening?.kind === 'argument') {
    time = opening.parts.find((part) => part.time !== null)?.time ?? timeIn(opening.bracket)
  }
  // "the meeting of the ministers of A, B and C in …": past the list that hangs on it.
  const listed = opening?.kind === 'argument' && opening.parts.length > 1 ? listStartingAt(nodes, at).to : at
  for (let index = listed + 1; index < nodes.length && index <= listed + maximum; index++) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.kind === 'time') {
      if (time === null) time = node.time
      last = node.last
      continue
    }
    if (node.kind === 'preposition') {
      const next = nodes[index + 1]
      if (next?.kind === 'time' || next?.kind === 'argument') continue
      break
    }
    if (node.kind === 'bracket') {
      time ??= timeIn(node)
      continue
    }
    if (node.kind === 'verb') {
      if (node.voice === 'bare' && holdingVerbs.has(node.lemma) && nodes[index + 1]?.kind !== 'argument') {
        told = node.lemma
        verb = node.lemma
        continue
      }
      if (node.voice === 'bare' && naming.has(node.lemma)) {
        verb = node.lemma
        continue
      }
      break
    }
    if (node.kind === 'relative') {
      const verb = nodes[index + 1]
      if (verb?.kind === 'verb' && (holdingVerbs.has(verb.lemma) || verb.lemma === 'be')) {
        index++
        // "which took place in …": the noun of the verb is no argument of its own.
        const object = nodes[index + 1]
        if (verb.lemma === 'take' && object?.kind === 'argument' && object.main.noun === 'place') index++
        continue
      }
      break
    }
    if (node.kind === 'comma') {
      const next = nodes[index + 1]
      const isLoose =
        next?.kind === 'verb' ||
        next?.kind === 'relative' ||
        next?.kind === 'time' ||
        (place !== null &&
          next?.kind === 'argument' &&
          next.main.kind === 'state' &&
          nodes[index + 2]?.kind !== 'verb')
      if (isLoose && next?.kind !== 'time') continue
      if (
        next?.kind === 'preposition' &&
        (nodes[index + 2]?.kind === 'time' ||
          (told !== null && place === null && (next.word === 'in' || next.word === 'at')))
      )
        continue
      break
    }
    if (node.kind !== 'argument') break
    const word = node.governor
    const { list, to } = listStartingAt(nodes, index)
    if (word === 'in' || word === 'at') {
      const found = placeAmong(list, word)
      if (found === null && place === null && word === 'in') break
      place = place === null || (place.kind === 'state' && found?.kind === 'place') ? (found ?? place) : place
    } else if (word === 'by') {
      by = list
      agency = verb
    } else if (word === null && place !== null && node.main.kind === 'state') {
      // "in Rome, Italy"
    } else if (
      word === 'between' ||
      word === 'with' ||
      word === 'among' ||
      word === 'on' ||
      word === 'under' ||
      word === 'of' ||
      word === 'for' ||
      word === 'to' ||
      word === 'about'
    ) {
      // A theme or partners: what follows may still tell time and place.
    } else if (word === null && node.main.quoted !== null) {
      // A title.
    } else {
      break
    }
    last = list.at(-1)?.last ?? node.last
    index = to
  }
  return { time, place, last, by, agency, told }
}

function timeIn(node: Node | null): TimeExpression | null {
  if (node?.kind !== 'bracket') return null
  for (const inner of node.inner) if (inner.kind === 'time' && inner.time.date !== null) return inner.time
  return null
}

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
    const complement = clause.complements.find((held) => held.arguments.includes(one))
    if (complement !== undefined) {
      if (!complement.isNested && clause.voice !== 'reduced') return { clause, part: 'complement' }
      nested ??= clause
    }
  }
  return nested === null ? null : { clause: nested, part: 'complement' }
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
    const quotation = node.parts.find((part) => part.quotation !== null)
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
