import type { Span } from '../text/span.ts'

/** `error` cannot be right, `warning` is very likely wrong, `hint` is worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

/** What to put in the place of a span; given only where it is certain. */
export type Fix = { readonly span: Span; readonly text: string }

/** One remark of a rule: what is wrong where, in one calm sentence. */
export type Finding = {
  /** Family and rule: `date/day-after-year`. */
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly fix?: Fix
  /** Other places that the remark is about. */
  readonly also: readonly Span[]
}
