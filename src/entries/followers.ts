import { listStartingAt } from '../clauses/argument-list.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { BracketPhrase } from '../clauses/phrase.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { Mention } from '../names/mention.ts'
import type { Reading } from '../text/reading.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { placeAmong } from './clause-values.ts'
import { joinDays } from './join-days.ts'
import type { Scene } from './pattern.ts'

/** Times, places and agents that hang on a noun phrase itself: "the conference held in Baku on 5 May". */
export type Followers = {
  readonly time: TimeExpression | null
  /** The date of the time, or of the item of a chronicle that begins with the noun phrase. */
  readonly date: Reading<Edtf> | null
  readonly place: Mention | null
  readonly last: number
  readonly by: readonly Argument[]
  /** The verb that "by" belongs to. */
  readonly agency: string | null
  /** The verb of a participle such as "held" or "committed" among them. */
  readonly told: string | null
}

const naming = new Set(
  'dedicate devote entitle title call name dub focus organize chair lead head attend'.split(' '),
)
const holding = new Set(
  'hold convene organize organise host stage conduct sign adopt conclude issue establish commit found launch publish approve ratify pass create open take date release begin start call perpetrate accept lodge impose lift grant'.split(
    ' ',
  ),
)
// What stands behind these is a theme or a partner; time and place may still follow.
const themes = new Set([
  'between',
  'with',
  'among',
  'on',
  'under',
  'of',
  'for',
  'to',
  'about',
  'from',
  'against',
  'into',
  'concerning',
])
// No noun phrase is followed further than this many nodes.
const reach = 16

type State = {
  time: TimeExpression | null
  until: TimeExpression | null
  place: Mention | null
  by: readonly Argument[]
  told: string | null
  verb: string | null
  agency: string | null
  last: number
}

/** Reads what follows an argument until something that does not belong to it. */
export function followersOf(scene: Scene, at: number): Followers {
  const { nodes } = scene
  const opening = nodes[at]
  const state: State = {
    time: null,
    until: null,
    place: null,
    by: [],
    told: null,
    verb: null,
    agency: null,
    last: opening?.last ?? 0,
  }
  if (opening?.kind === 'argument') {
    state.time = opening.parts.find((part) => part.time !== null)?.time ?? null
    state.place = placeInName(opening)
    if (opening.bracket !== null) readBracket(opening.bracket, state)
  }
  // "the meeting of the ministers of A, B and C in …": past the list that hangs on it.
  const listed = opening?.kind === 'argument' && opening.parts.length > 1 ? listStartingAt(nodes, at).to : at
  let index = listed + 1
  while (index < nodes.length && index <= listed + reach) {
    const next = follow(nodes, index, state, isLine(scene))
    if (next === null) break
    index = next
  }
  const { time, place, last, by, agency, told } = state
  const date =
    bothDays(time, state.until) ??
    leadingIn(scene, at) ??
    (isItemHead(scene, at) ? (scene.paragraphTime?.date ?? null) : null)
  return { time, date, place, last, by, agency, told }
}

// Two days next to each other are one stretch of time.
function bothDays(time: TimeExpression | null, until: TimeExpression | null): Reading<Edtf> | null {
  return until === null
    ? (time?.date ?? null)
    : (joinDays(time?.date ?? null, until.date) ?? time?.date ?? null)
}

// "the San José summit": a place before the noun of the meeting.
function placeInName(argument: Argument): Mention | null {
  const opener = argument.parts[0]?.mention
  if (opener?.kind !== 'meeting') return null
  const name = opener.names.find((one) => one.kind === 'place' && one.last <= opener.head)
  return name === undefined ? null : { ...opener, ...name, kind: 'place', isNamed: true }
}

// “October 30, 2003, the 13th meeting of the council in Varna.”: without a verb, the date before it is its own.
function leadingIn(scene: Scene, at: number): Reading<Edtf> | null {
  if (scene.hasMainVerb) return null
  for (let index = 0; index < at && index < 6; index++) {
    const node = scene.nodes[index]
    if (node?.kind === 'time') return node.time.date
    if (node?.kind === 'argument' && node.governor === null) return null
  }
  return null
}

/** True for a line of a list, a heading, a caption: no sentence with a verb. */
export function isLine(scene: Scene): boolean {
  return (
    !scene.hasMainVerb &&
    (scene.sentence.isHeading || scene.paragraphTime !== null || scene.nodes.length < 24)
  )
}

/** True for the noun phrase that opens an item of a chronicle: “14 July – application for membership”. */
export function isItemHead(scene: Scene, at: number): boolean {
  return scene.paragraphTime !== null && scene.head !== null && at >= scene.head && at <= scene.head + 1
}

/** True where a noun phrase stands before one in its scene. */
export function hasArgumentBefore(scene: Scene, at: number): boolean {
  for (let index = 0; index < at; index++) if (scene.nodes[index]?.kind === 'argument') return true
  return false
}

/** The next index after the node at one that belongs to the noun phrase; null where it does not. */
function follow(nodes: readonly Node[], index: number, state: State, inLine: boolean): number | null {
  const node = nodes[index]
  if (node === undefined) return null
  switch (node.kind) {
    case 'time':
      // "Report on the activities of the year 2022": the time of what hangs on it.
      if (isOfOther(nodes, index)) return index + 1
      state.time ??= node.time
      state.last = node.last
      return index + 1
    case 'conjunction': {
      // "on 8 and 9 October": the second of two days that follow each other.
      const next = nodes[index + 1]
      if (next?.kind !== 'time' || state.time === null || nodes[index - 1]?.kind !== 'time') return null
      state.until = next.time
      return index + 2
    }
    case 'preposition':
      return nodes[index + 1]?.kind === 'time' || nodes[index + 1]?.kind === 'argument' ? index + 1 : null
    case 'bracket':
      readBracket(node, state)
      return index + 1
    case 'verb':
      return followVerb(nodes, index, state)
    case 'relative':
      return followRelative(nodes, index)
    case 'comma':
      return followsComma(nodes, index, state, inLine) ? index + 1 : null
    case 'argument':
      return followArgument(nodes, index, state, inLine)
    default:
      return null
  }
}

function isOfOther(nodes: readonly Node[], index: number): boolean {
  const word = nodes[index - 1]
  const owner = nodes[index - 2]
  return (
    word?.kind === 'preposition' &&
    (word.word === 'of' || word.word === 'for') &&
    owner?.kind === 'argument' &&
    owner.governor !== null &&
    // “by its Resolution 797 of 16 December”
    !/\d$/.test(owner.main.name)
  )
}

function followVerb(nodes: readonly Node[], index: number, state: State): number | null {
  const node = nodes[index]
  // "the summit of the countries having French in common (Varna, 2004)"
  if (node?.kind === 'verb' && node.form === 'gerund' && nodes[index + 1]?.kind === 'argument')
    return index + 2
  if (node?.kind !== 'verb' || node.voice !== 'bare') return null
  const isHolding = holding.has(node.lemma) && nodes[index + 1]?.kind !== 'argument'
  if (!isHolding && !naming.has(node.lemma)) return null
  if (isHolding) state.told = node.lemma
  state.verb = node.lemma
  return index + 1
}

// "which took place in …": the noun of the verb is no argument of its own.
function followRelative(nodes: readonly Node[], index: number): number | null {
  const verb = nodes[index + 1]
  if (verb?.kind !== 'verb' || !(holding.has(verb.lemma) || verb.lemma === 'be' || verb.lemma === 'meet'))
    return null
  const object = nodes[index + 2]
  return verb.lemma === 'take' && object?.kind === 'argument' && object.main.noun === 'place'
    ? index + 3
    : index + 2
}

function followsComma(nodes: readonly Node[], index: number, state: State, inLine: boolean): boolean {
  const next = nodes[index + 1]
  const second = nodes[index + 2]
  if (next === undefined) return false
  if (next.kind === 'verb' || next.kind === 'relative') return true
  if (next.kind === 'time') return inLine
  if (next.kind === 'preposition') {
    const isPlaced = state.told !== null && state.place === null && (next.word === 'in' || next.word === 'at')
    // "The 50th session, in Suva (2–6 October 2017), …"
    const third = nodes[index + 3]
    const isAside =
      (next.word === 'in' || next.word === 'at') &&
      second?.kind === 'argument' &&
      (third?.kind === 'comma' || third?.kind === 'bracket' || second.bracket !== null)
    return (
      second?.kind === 'time' || isPlaced || isAside || (inLine && (next.word === 'in' || next.word === 'at'))
    )
  }
  if (next.kind !== 'argument') return false
  if (next.main.kind === 'state' && state.place !== null && second?.kind !== 'verb') return true
  return inLine && next.main.isNamed && (next.main.kind === 'place' || next.main.kind === 'state')
}

function followArgument(nodes: readonly Node[], index: number, state: State, inLine: boolean): number | null {
  const node = nodes[index]
  if (node?.kind !== 'argument') return null
  const word = nodes[index - 1]?.kind === 'comma' ? null : node.governor
  const { list, to } = listStartingAt(nodes, index)
  if (word === 'in' || word === 'at') {
    const found = placeAmong(list, word)
    if (found === null && state.place === null && word === 'in') return null
    if (state.place === null || (state.place.kind === 'state' && found?.kind === 'place'))
      state.place = found ?? state.place
  } else if (word === 'by') {
    state.by = list
    state.agency = state.verb
  } else if (word === null) {
    const isPlace = node.main.kind === 'place' || node.main.kind === 'state'
    if (isPlace && inLine) state.place ??= node.main
    else if (!(isPlace && state.place !== null) && node.main.quoted === null) return null
  } else if (!themes.has(word)) {
    return null
  } else if (inLine && list.length > 1) {
    // "between A and B, Varna, 15 September": the last of the list is where it was signed.
    const last = list.at(-1)
    const isPlaced =
      nodes[to + 1]?.kind === 'comma' && nodes[to + 2]?.kind === 'time' && nodes[to - 1]?.kind === 'comma'
    if (isPlaced && last?.main.isNamed === true && last.main.kind !== 'body') state.place ??= last.main
  }
  state.last = list.at(-1)?.last ?? node.last
  return to + 1
}

// "the sixteenth session (Honiara, September 1979)": place and time in brackets.
function readBracket(bracket: BracketPhrase, state: State): void {
  let place: Mention | null = null
  for (const phrase of bracket.inner) {
    if (phrase.kind === 'time' && phrase.time.date !== null) state.time ??= phrase.time
    if (phrase.kind === 'noun' && phrase.mention.isNamed && place === null) place = phrase.mention
    if (phrase.kind === 'verb' && !holding.has(phrase.lemma)) return
  }
  const isPlace =
    place !== null &&
    (place.kind === 'place' || (place.kind === 'thing' && bracket.inner.length > 2) || place.kind === 'state')
  if (isPlace && state.time !== null) state.place ??= place
}
