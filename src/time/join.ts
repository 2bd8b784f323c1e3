import type { Found } from './found.ts'
import type { Base } from './reckon.ts'
import type { TimeTokens } from './time-tokens.ts'

/** What joins know beyond the words: when the document was written and in which language. */
export type Setting = {
  readonly document: Base | null
  readonly language: string
  /** True where the document tells of the days around its own date. */
  readonly isNews: boolean
}

/** One step that looks at times beside each other: it may change, add and drop them, and keeps their order. */
export type Join = {
  readonly id: string
  readonly apply: (tokens: TimeTokens, times: Found[], setting: Setting) => Found[]
}
