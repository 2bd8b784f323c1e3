import type { Mention } from '../names/mention.ts'
import type { Quotation } from '../text/find-quotations.ts'
import type { TimeExpression } from '../time/time-expression.ts'

type Stretch = {
  /** Token indices, `last` excluded. */
  readonly first: number
  readonly last: number
}

/** How a verb stands: with a subject of its own, in the passive, or cut down to a participle behind its noun. */
export type Voice = 'active' | 'passive' | 'bare'

export type NounPhrase = Stretch & {
  readonly kind: 'noun'
  readonly mention: Mention
  /** A time inside it: "the 1996 conference". */
  readonly time: TimeExpression | null
  /** The quotation it consists of, if it is nothing else. */
  readonly quotation: Quotation | null
  /** An amount of the noun: 8 of "8 countries". */
  readonly number: number | null
  /** The words that tie it to the part before it in a chain: "of", "of the", "to"; empty for the first and for appositions. */
  readonly link: string
}

export type VerbPhrase = Stretch & {
  readonly kind: 'verb'
  readonly lemma: string
  readonly voice: Voice
  readonly form: 'finite' | 'gerund' | 'infinitive'
  readonly isNegated: boolean
  /** With a modal verb or a verb of planning before it. */
  readonly isFuture: boolean
  /** True for "had signed", which lies before what is told around it. */
  readonly isPerfect: boolean
  /** A form that is never a past tense: "taken", "written". */
  readonly isParticiple: boolean
  /** In the present tense: "signs", "is signed". */
  readonly isPresent: boolean
}

export type TimePhrase = Stretch & { readonly kind: 'time'; readonly time: TimeExpression }

export type BracketPhrase = Stretch & { readonly kind: 'bracket'; readonly inner: readonly Phrase[] }

/** A word that holds phrases together or apart: preposition, conjunction, comma, relative, subordinator, adverb. */
export type LinkPhrase = Stretch & {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'comma'
    | 'relative'
    | 'subordinator'
    | 'adverb'
    | 'mark'
    | 'pronoun'
  readonly word: string
}

/** A piece of a sentence between the word and the clause. */
export type Phrase = NounPhrase | VerbPhrase | TimePhrase | BracketPhrase | LinkPhrase
