import type { Span } from './span.ts'

/** A sentence, or a heading or list item that stands for one; `first` and `last` are token indices, `last` excluded. */
export type Sentence = Span & {
  readonly first: number
  readonly last: number
  /** The index of its paragraph. */
  readonly paragraph: number
  /** True for a line of its own without a closing mark: a heading, a caption, a date line. */
  readonly isHeading: boolean
}
