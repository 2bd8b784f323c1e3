import type { Sentence } from '../text/sentence.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import type { Argument, Node } from './node.ts'
import type { VerbPhrase } from './phrase.ts'

/** A preposition with what it governs. */
export type Complement = {
  readonly word: string
  readonly arguments: readonly Argument[]
  readonly isNested: boolean
}

/** A time with the preposition before it; nested ones stand inside a clause within the clause. */
export type ClauseTime = {
  readonly time: TimeExpression
  readonly word: string | null
  readonly isNested: boolean
  readonly isLeading: boolean
}

/** A verb with what belongs to it. */
export type Clause = {
  readonly verb: VerbPhrase
  /** `reduced`: a participle behind the noun it belongs to, which is its `subject`. */
  readonly voice: 'active' | 'passive' | 'reduced'
  readonly subject: readonly Argument[]
  readonly object: readonly Argument[]
  /** A second noun phrase right behind the object: "elected him president". */
  readonly second: Argument | null
  readonly complements: readonly Complement[]
  readonly times: readonly ClauseTime[]
  /** Token indices over all that belongs to it, `last` excluded. */
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  readonly nodes: readonly Node[]
  /** The index of the verb among the nodes. */
  readonly at: number
  /** The word that subordinates it: "after", "when", "if"; null for a main clause. */
  readonly subordinator: string | null
}
