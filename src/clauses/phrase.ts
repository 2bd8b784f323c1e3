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

// All but nouns and verbs have the same fields: what walks over phrases meets three sorts of objects and not five,
// which the compilers of JavaScript can still tell apart in place.
type Other = Stretch & {
  readonly word: string
  readonly time: TimeExpression | null
  readonly inner: readonly Phrase[]
}

export type TimePhrase = Other & { readonly kind: 'time'; readonly time: TimeExpression }

export type BracketPhrase = Other & { readonly kind: 'bracket' }

/** A word that holds phrases together or apart: preposition, conjunction, comma, relative, subordinator, adverb. */
export type LinkPhrase = Other & {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'comma'
    | 'relative'
    | 'subordinator'
    | 'adverb'
    | 'mark'
    | 'pronoun'
}

/** A piece of a sentence between the word and the clause. */
export type Phrase = NounPhrase | VerbPhrase | TimePhrase | BracketPhrase | LinkPhrase
