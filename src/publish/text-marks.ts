import type { MentionKind } from '../names/mention.ts'
import type { Register } from '../register/register.ts'
import type { Telling } from '../register/telling.ts'
import type { Span } from '../text/span.ts'
import type { EntriesOfPart } from './publisher.ts'

/** Words of a document that an entry read as a date or a name. */
export type TextMark = Span &
  (
    | { readonly kind: 'date'; readonly date: string }
    | { readonly kind: 'name'; readonly of: MentionKind | null; readonly entity: string | null }
  )

/** A happening where a document tells it. */
export type MarkedTelling = {
  readonly id: string
  readonly entry: string
  readonly status: Telling['entry']['status']
  readonly evidence: readonly Span[]
  /** Where its date is written, if in one stretch of words. */
  readonly dated: Span | null
}

/** What the register knows of the words of one document. */
export type MarkedText = { readonly marks: readonly TextMark[]; readonly tellings: readonly MarkedTelling[] }

/**
 * Asks for the words of one document after the other that entries stand on.
 * Entries come by date and not by document: where nobody can ask for those of one document, the spans of all are
 * gathered beforehand, some hundred bytes each.
 */
export async function textMarks(
  register: Register,
  kindOf: ReadonlyMap<string, MentionKind>,
  part: EntriesOfPart | undefined,
): Promise<(document: string) => Promise<MarkedText>> {
  const all = new Map<string, Marking>()
  if (part === undefined)
    for await (const entry of register.entries())
      for (const telling of entry.tellings) {
        const text = all.get(telling.document) ?? { marks: [], tellings: [] }
        all.set(telling.document, text)
        mark(text, telling, entry.id, kindOf)
      }
  return async (document) => {
    const text = all.get(document) ?? { marks: [], tellings: [] }
    if (part !== undefined)
      for await (const entry of part('document', document))
        for (const telling of entry.tellings)
          if (telling.document === document) mark(text, telling, entry.id, kindOf)
    return text
  }
}

type Marking = { readonly marks: TextMark[]; readonly tellings: MarkedTelling[] }

function mark(
  { marks, tellings }: Marking,
  telling: Telling,
  entry: string,
  kindOf: ReadonlyMap<string, MentionKind>,
): void {
  const dated = writtenDate(telling)
  if (dated !== null && telling.entry.date !== null)
    marks.push({ ...dated, kind: 'date', date: telling.entry.date })
  for (const { from, entity } of telling.entry.parties)
    for (const span of from) {
      const of = entity === null ? null : (kindOf.get(entity) ?? null)
      marks.push({ ...span, kind: 'name', of, entity })
    }
  const { status } = telling.entry
  tellings.push({ id: telling.id, entry, status, evidence: telling.evidence.map(({ span }) => span), dated })
}

/** Marks of which none overlaps another, in the order of the text: of two the one that begins first, then the longer. */
export function apart<Mark extends Span>(marks: readonly Mark[], limit: Span): Mark[] {
  const sorted = marks
    .filter(({ start, end }) => start >= limit.start && end <= limit.end && start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Mark[] = []
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

// A date that was carried over from elsewhere is not what these words say.
function writtenDate({ entry }: Telling): Span | null {
  const reading = entry.readings.date
  if (reading === undefined || (reading.basis !== 'read' && reading.basis !== 'repaired')) return null
  const [span, ...others] = reading.from
  return span === undefined || others.length > 0 ? null : { start: span.start, end: span.end }
}
