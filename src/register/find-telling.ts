import { findQuote } from '../decisions/quote.ts'
import { overlaps, type Span } from '../text/span.ts'
import { compareText } from './compare-text.ts'
import type { DocumentReading } from './document-reading.ts'
import type { TellingTarget } from './logged-decision.ts'
import type { Telling } from './telling.ts'

/** What a decision is about, in the texts of today; or why it is not found. */
export type FoundTelling = { readonly telling: Telling } | { readonly reason: string }

/** Finds the telling that a decision is about: by its id where its words are still the same, else by its quotation. */
export function findTelling(
  target: TellingTarget,
  reading: DocumentReading | undefined,
  tellings: readonly Telling[],
): FoundTelling {
  if (reading === undefined) return { reason: `the document ${target.document} is not kept any more` }
  const { name } = reading.document
  const same = tellings.find(({ id }) => id === target.telling)
  if (same !== undefined && isOn(same, target)) return { telling: same }
  const span = findQuote(reading.text, target.about)
  if (span === null)
    return { reason: `its words “${shortened(target.about.words)}” are not in “${name}” any more` }
  const [nearest] = tellings
    .filter(({ entry }) => entry.kind === target.kind)
    .map((telling) => ({ telling, shared: sharedWith(telling, span) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || compareText(one.telling.id, other.telling.id))
  return nearest === undefined
    ? { reason: `in “${name}”, no ${target.kind} is read from “${shortened(target.about.words)}” any more` }
    : { telling: nearest.telling }
}

function isOn({ entry, evidence }: Telling, { kind, about }: TellingTarget): boolean {
  return entry.kind === kind && evidence.some(({ quote }) => quote.words === about.words)
}

// How much of the one lies in the other, so that of several on one sentence the one on just these words is found.
function sharedWith({ evidence }: Telling, span: Span): number {
  return evidence.reduce((most, one) => {
    if (!overlaps(one.span, span)) return most
    const shared = Math.min(one.span.end, span.end) - Math.max(one.span.start, span.start)
    const all = Math.max(one.span.end, span.end) - Math.min(one.span.start, span.start)
    return Math.max(most, shared / all)
  }, 0)
}

/** Words on one line, cut where they are many. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()}…` : line
}
