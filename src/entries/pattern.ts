import type { Clause } from '../clauses/clause.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { MentionKind } from '../names/mention.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import type { Draft } from './draft.ts'

/** What a pattern sees around a clause or a noun phrase. */
export type Scene = {
  readonly text: Text
  readonly sentence: Sentence
  readonly nodes: readonly Node[]
  readonly clauses: readonly Clause[]
  /** False for a heading, a line of a list, a caption: nothing but participles. */
  readonly hasMainVerb: boolean
  /** The date at the head of its paragraph: “2000: …”. */
  readonly paragraphTime: TimeExpression | null
  /** The index of the first node behind such a head, be it in the sentence before ("9 January. Visit of …"); null elsewhere. */
  readonly head: number | null
  /** The day of a report in the present tense, as its paragraph told it before; null elsewhere. */
  readonly story: Reading<Edtf> | null
  /** All times of the text. */
  readonly times: readonly TimeExpression[]
  /** The words of the nearest heading before it; null where there is none. */
  readonly heading: string | null
}

/** Reads clauses whose verb is one of its lemmas. */
export type ClausePattern = {
  readonly id: string
  readonly reads: 'clause'
  readonly verbs: readonly string[]
  readonly draft: (clause: Clause, scene: Scene) => readonly Draft[]
  /** Sentences with the summaries they must give. */
  readonly examples: Readonly<Record<string, string | readonly string[]>>
}

/** What a noun phrase shows of itself: the kind of thing that it or its head is, a name not known, a title in quotation marks, its place as the first of its scene. */
export type NounTrait = MentionKind | 'named thing' | 'quotation' | 'first' | 'any'

/** Reads noun phrases; `at` is the index of the argument among the nodes. */
export type NounPattern = {
  readonly id: string
  readonly reads: 'noun'
  /** What it can read: only noun phrases with one of these head nouns (in the singular) or traits are given to it. */
  readonly of: { readonly nouns?: readonly string[]; readonly traits?: readonly NounTrait[] }
  readonly draft: (argument: Argument, at: number, scene: Scene) => readonly Draft[]
  readonly examples: Readonly<Record<string, string | readonly string[]>>
}

export type EntryPattern = ClausePattern | NounPattern
