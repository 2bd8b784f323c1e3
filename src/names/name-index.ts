import type { Token } from '../text/token.ts'

/** What the name finder needs to know of one record of an authority. */
export type NamedRecord = { readonly id: string; readonly kind: string }

/** The longest known name that begins at a token, and all records that bear it. */
export type NameMatch = {
  /** How many tokens it takes. */
  readonly length: number
  readonly records: readonly NamedRecord[]
  readonly isAdjective: boolean
  /** True for a place so little known that a person of that name is as likely. */
  readonly isObscure: boolean
}

/** Known names, looked up where a word stands. */
export type NameIndex = {
  match(tokens: readonly Token[], at: number, limit: number): NameMatch | undefined
}
