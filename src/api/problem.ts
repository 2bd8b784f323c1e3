import type { ShownEntry } from './shown-entry.ts'

/** What went wrong, as `application/problem+json` (RFC 9457). */
export type Problem = {
  /** `about:blank`, or a name such as `urn:regesta:problem:changed`. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Where a query is wrong: the place in it. */
  readonly span?: { readonly start: number; readonly end: number }
  /** With 412: the entry as it is now. */
  readonly entry?: ShownEntry
}
