import type { Entry } from '../../src/entries/entry.ts'
import type { Span } from '../../src/text/span.ts'

/** One line of the outline of an editor: an entry with its date, and where it is told. */
export type ChronologySymbol = { readonly name: string; readonly detail: string; readonly span: Span }

/** The entries of a text in the order of their dates, those without a date at the end. */
export function chronologySymbols(entries: readonly Entry[]): ChronologySymbol[] {
  return [...entries]
    .sort(
      (one, other) =>
        byDate(one.date, other.date) || (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0),
    )
    .flatMap(({ summary, kind, date, evidence }) => {
      const span = evidence[0]
      return span === undefined
        ? []
        : [
            {
              name: summary === '' ? kind : summary,
              detail: `${kind}${date === null ? '' : ` ${date}`}`,
              span,
            },
          ]
    })
}

function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  const start = one.replace(/^\.\.\//, '')
  const end = other.replace(/^\.\.\//, '')
  return start < end ? -1 : 1
}
