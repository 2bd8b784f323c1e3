import { daysOf } from '../../../src/answers/row-of-entry.ts'
import type { Comparison } from '../../../src/api/comparison.ts'
import type { EntryRow } from '../../../src/api/entry-row.ts'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'

/** One line of two histories side by side: told by both, or by one of them. */
export type SharedLine =
  | { readonly line: 'both'; readonly entry: ShownEntry }
  | { readonly line: 'one' | 'other'; readonly row: EntryRow }

/** What two documents tell, as one history in the order of time; what has no date comes last. */
export function mergeChronology({ agreements, onlyOne, onlyOther }: Comparison): readonly SharedLine[] {
  const lines: { readonly day: number; readonly line: SharedLine }[] = [
    ...agreements.map((entry) => {
      const { first, last } = daysOf(entry.date)
      return { day: first ?? last ?? Number.POSITIVE_INFINITY, line: { line: 'both', entry } as const }
    }),
    ...(['one', 'other'] as const).flatMap((line) =>
      (line === 'one' ? onlyOne : onlyOther).map((row) => ({
        day: row.first ?? row.last ?? Number.POSITIVE_INFINITY,
        line: { line, row },
      })),
    ),
  ]
  return lines
    .sort((left, right) => (left.day === right.day ? 0 : left.day - right.day))
    .map(({ line }) => line)
}
