import type { Document } from './document.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'
import type { Token } from './token.ts'

/** A document cut into paragraphs, sentences and tokens, all of them offsets into the one text. */
export type Text = {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
}
