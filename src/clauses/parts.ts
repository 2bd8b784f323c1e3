import type { Name } from '../names/mention.ts'
import type { Quotation } from '../text/find-quotations.ts'
import type { Text } from '../text/text.ts'
import type { TimeExpression } from '../time/time-expression.ts'

/** What phrases are cut from. */
export type Parts = {
  readonly text: Text
  readonly tags: Uint8Array
  readonly times: readonly TimeExpression[]
  readonly names: readonly Name[]
}

/** Walks the sorted times and names of a text alongside its tokens. */
export type Cursor = { time: number; name: number; readonly quotations: ReadonlyMap<number, Quotation> }

/** The time that begins at a token or covers it. */
export function timeAt(parts: Parts, cursor: Cursor, at: number): TimeExpression | undefined {
  while (cursor.time < parts.times.length && (parts.times[cursor.time]?.last ?? 0) <= at) cursor.time++
  const time = parts.times[cursor.time]
  return time !== undefined && time.first <= at ? time : undefined
}
