import { tailOf } from '../clauses/build-nodes.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import type { Draft } from './draft.ts'
import { atEachBracket } from './each-bracket.ts'
import { atEachTime } from './each-time.ts'
import { standOnGap, type ToldClause, withEllipses } from './ellipses.ts'
import type { Scene } from './pattern.ts'
import { type PatternIndex, patternsOfVerb } from './pattern-index.ts'

/** Adds what the patterns make of the clauses and noun phrases of a scene. */
export function draftScene(scene: Scene, index: PatternIndex, drafts: Draft[]): void {
  for (const clause of scene.clauses) draftClause(clause, scene, index, drafts)
  const { nodes } = scene
  let place: Place = 'first'
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind !== 'argument') continue
    draftArgument(node, at, place, scene, index, drafts)
    place = 'later'
  }
}

/** Whether a noun phrase is the first of its scene. */
type Place = 'first' | 'later'

function draftClause(clause: Clause, scene: Scene, index: PatternIndex, drafts: Draft[]): void {
  const patterns = patternsOfVerb(clause.verb.lemma, index)
  if (patterns.length === 0) return
  // What is told only as a condition did not happen.
  if (clause.subordinator !== null && conditions.has(clause.subordinator)) return
  if (clause.verb.form === 'infinitive' && isUnreal(clause)) return
  const told = withEllipses(clause)
  for (const pattern of patterns)
    for (const one of told)
      for (const draft of draftsOf(pattern.draft(one.clause, scene), one, scene))
        if (!isTimeless(draft, clause, scene)) addDated(draft, clause, scene, drafts)
}

function draftsOf(drafts: readonly Draft[], { gap }: ToldClause, scene: Scene): readonly Draft[] {
  return gap === null ? drafts : drafts.map((draft) => standOnGap(draft, gap, scene))
}

// A list of names or of times that bear the fact is as many drafts.
function addDated(draft: Draft, clause: Clause, scene: Scene, drafts: Draft[]): void {
  for (const each of atEachBracket(draft, clause, scene))
    for (const one of atEachTime(each, clause, scene)) drafts.push({ ...one, verb: clause.verb.first })
}

function draftArgument(
  argument: Argument,
  at: number,
  place: Place,
  scene: Scene,
  index: PatternIndex,
  drafts: Draft[],
): void {
  draftNoun(argument, at, place, scene, index, drafts)
  // “the documents of the 5th session of the council”: the meeting or act within.
  const { parts } = argument
  if (parts[0]?.mention.kind === 'meeting') return
  for (let part = 1; part < parts.length && part < 6; part++) {
    const kind = parts[part]?.mention.kind
    const tail = kind === 'meeting' || kind === 'act' ? tailOf(argument, part) : null
    if (tail === null) continue
    draftNoun(tail, at, place, scene, index, drafts)
    return
  }
}

function draftNoun(
  argument: Argument,
  at: number,
  place: Place,
  scene: Scene,
  index: PatternIndex,
  drafts: Draft[],
): void {
  for (const pattern of index.byNoun.askedOf(argument, place))
    for (const draft of pattern.draft(argument, at, scene)) drafts.push(draft)
}

// "refused to resign", "was invited to join": what stands behind such a verb is not said to have happened.
const unreal = new Set(
  'refuse decline fail offer want hope seek plan intend propose promise threaten try attempt expect invite ask urge recommend request authorize authorise instruct order wish prepare require need'.split(
    ' ',
  ),
)

function isUnreal(clause: Clause): boolean {
  for (let at = clause.at - 1; at >= 0 && at > clause.at - 4; at--) {
    const node = clause.nodes[at]
    if (node?.kind === 'verb') return unreal.has(node.lemma) || node.isNegated
  }
  return false
}

const conditions = new Set(['if', 'unless', 'whether', 'lest'])

// “The law is enacted by parliament”: the present tense without a date says what is usual; in a heading it is news.
function isTimeless(draft: Draft, clause: Clause, scene: Scene): boolean {
  const isUsual = clause.verb.isPresent || (clause.verb.isFuture && !clause.verb.isPerfect)
  return (
    isUsual &&
    draft.date === null &&
    !scene.sentence.isHeading &&
    (scene.story === null || clause.verb.isFuture)
  )
}
