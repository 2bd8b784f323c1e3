import { buildNodes } from '../clauses/build-nodes.ts'
import type { Clause } from '../clauses/clause.ts'
import { findClauses } from '../clauses/find-clauses.ts'
import { findPhrases } from '../clauses/find-phrases.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { Parts } from '../clauses/parts.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { Mention } from '../names/mention.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentence.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { type Attribution, attributionsOf } from './attribution.ts'
import type { Draft } from './draft.ts'
import { draftScene } from './draft-scene.ts'
import type { Scene } from './pattern.ts'
import type { PatternIndex } from './pattern-index.ts'

/** What one sentence was read to be: its nodes, its clauses, and what its patterns made of them. */
export type ReadSentence = {
  readonly sentence: Sentence
  readonly nodes: readonly Node[]
  /** The arguments among the nodes that bear a name. */
  readonly named: readonly Argument[]
  readonly clauses: readonly Clause[]
  readonly drafts: readonly Draft[]
}

/** Reads every sentence into clauses and drafts; the mentions of all of them in order. */
export function draftEntries(
  parts: Parts,
  index: PatternIndex,
): { readonly sentences: readonly ReadSentence[]; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = []
  const cursor = { time: 0, name: 0 }
  let paragraph = -1
  let firstOfParagraph = -1
  let item: ReturnType<typeof timeAtHead> = null
  let isBehindDateline = false
  let heading: string | null = null
  let story: Reading<Edtf> | null = null
  let goesOn = false
  const sentences = parts.text.sentences.map((sentence) => {
    const phrases = findPhrases(parts, sentence, cursor)
    const nodes = buildNodes(phrases, parts.text.tokens)
    const clauses = findClauses(nodes, sentence)
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph
      firstOfParagraph = sentence.first
      item = timeAtHead(nodes)
      isBehindDateline = false
      story = null
      goesOn = false
    }
    const common = {
      text: parts.text,
      sentence,
      paragraphTime: item?.time ?? null,
      heading,
      times: parts.times,
      story,
    }
    const head = isBehindDateline ? 0 : sentence.first === firstOfParagraph ? (item?.head ?? null) : null
    isBehindDateline = head !== null && head === nodes.length
    const hasTime = nodes.some(bearsTime)
    if (sentence.isHeading && item === null && clauses.length === 0 && !hasTime)
      heading = parts.text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160))
    const drafts: Draft[] = []
    draftScene(sceneOf(common, nodes, clauses, head), index, drafts)
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]
      const bracket = node?.kind === 'bracket' ? node : node?.kind === 'argument' ? node.bracket : null
      if (node === undefined || bracket === null || bracket.inner.length < 2) continue
      const inner = withOwner(
        buildNodes(bracket.inner, parts.text.tokens),
        node.kind === 'argument' ? node : nodes[at - 1],
      )
      draftScene(sceneOf(common, inner, findClauses(inner, sentence), null), index, drafts)
    }
    story = storyOf(clauses) ?? story
    const attributions = attributionsOf(nodes, clauses, sentence.last)
    const said = attributions.length === 0 ? drafts : drafts.map((draft) => attribute(draft, attributions))
    const set = hasTime || !goesOn ? said : said.map(atMeetingBefore)
    goesOn = drafts.some(isDatedMeeting) || (goesOn && !hasTime)
    return { sentence, nodes, named: gather(nodes, mentions), clauses, drafts: set }
  })
  return { sentences, mentions }
}

// Adds the mentions of a sentence while they are at hand, and gives the arguments that bear a name.
function gather(nodes: readonly Node[], mentions: Mention[]): readonly Argument[] {
  const named: Argument[] = []
  for (const node of nodes) {
    if (node.kind !== 'argument') continue
    let isNamed = node.main.isNamed
    for (const { mention } of node.parts) {
      mentions.push(mention)
      if (mention.isNamed) isNamed = true
    }
    if (isNamed) named.push(node)
  }
  return named
}

type Common = Pick<Scene, 'text' | 'sentence' | 'paragraphTime' | 'heading' | 'times' | 'story'>

// Written out field by field: all scenes are of one shape, and one is made for each sentence.
function sceneOf(
  { text, sentence, paragraphTime, heading, times, story }: Common,
  nodes: readonly Node[],
  clauses: readonly Clause[],
  head: number | null,
): Scene {
  const hasMainVerb = clauses.some(isMain)
  return { text, sentence, nodes, clauses, hasMainVerb, paragraphTime, head, story, times, heading }
}

// “On 6 October the minister visits Varna. He holds talks …”: a report in the present tense goes on in the day it began with.
function storyOf(clauses: readonly Clause[]): Reading<Edtf> | null {
  for (const clause of clauses) {
    if (!clause.verb.isPresent) continue
    const own = clause.times.find(
      (one) =>
        one.time.kind === 'date' && one.time.relation === 'at' && (one.time.date?.value.length ?? 0) > 7,
    )
    if (own?.time.date != null) return { ...own.time.date, basis: 'inferred' }
  }
  return null
}

// “The summit met in Varna on 5 May. The presidents signed a declaration.”: what comes next happened there.
function atMeetingBefore(draft: Draft): Draft {
  const isOfGuest =
    draft.kind === 'conferral' && draft.parties.some((party) => /^(?:he|she|they)$/i.test(party.name))
  const isOfMeeting = draft.kind === 'act' || isOfGuest
  const isFree = draft.date === null && draft.place === null && draft.setting === null
  return isOfMeeting && isFree && !draft.isWeak ? { ...draft, setting: 'last' } : draft
}

function isDatedMeeting(draft: Draft): boolean {
  return (draft.kind === 'meeting' || draft.kind === 'visit') && draft.date !== null
}

function isMain(clause: Clause): boolean {
  return clause.voice !== 'reduced'
}

function bearsTime(node: Node): boolean {
  return (
    node.kind === 'time' ||
    (node.kind === 'bracket' && node.inner.some((phrase) => phrase.kind === 'time')) ||
    (node.kind === 'argument' && node.bracket?.inner.some((phrase) => phrase.kind === 'time') === true)
  )
}

// “17 April 1973 – …”, “- 2000: …”, “2004 (24 June) …”, “9 January. …”: an item of a chronicle, all of whose sentences are of that date.
function timeAtHead(nodes: readonly Node[]): { time: TimeExpression; head: number } | null {
  let at = 0
  while (nodes[at]?.kind === 'mark' && at < 2) at++
  const opening = nodes[at]
  if (opening?.kind !== 'time' || opening.time.kind !== 'date') return null
  let time = opening.time
  for (let index = at + 1; index < nodes.length && index < at + 5; index++) {
    const node = nodes[index]
    if (node?.kind === 'time' && nodes[index - 1]?.kind === 'comma' && node.time.date !== null)
      time = node.time
    else if (node?.kind === 'bracket')
      time = node.inner.find((phrase) => phrase.kind === 'time')?.time ?? time
    else if (node?.kind === 'mark' && /^[:–—-]$/.test(node.word)) return { time, head: index + 1 }
    else if (node?.kind === 'mark' && node.word === '.' && index === nodes.length - 1)
      return { time, head: nodes.length }
    else if (node?.kind !== 'comma')
      return nodes[index - 1]?.kind === 'bracket' ? { time, head: index } : null
  }
  return null
}

function attribute(draft: Draft, attributions: readonly Attribution[]): Draft {
  const token = draft.verb === -1 ? draft.anchor : draft.verb
  const said = attributions.find((one) => one.from <= token && token < one.until)
  return said === undefined ? draft : { ...draft, saidBy: said.by }
}

// "Otto Brandt (born 26 July 1951)": a verb without a subject in brackets belongs to the name before them.
function withOwner(inner: readonly Node[], owner: Node | undefined): readonly Node[] {
  const opening = inner.findIndex((node) => node.kind !== 'mark')
  const first = inner[opening]
  const isBare = first?.kind === 'verb' && first.voice !== 'active'
  return isBare && owner?.kind === 'argument' ? [owner, ...inner.slice(opening)] : inner
}
