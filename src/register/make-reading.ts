import type { Authority } from '../authority/load-authority.ts'
import type { Finding } from '../checks/finding.ts'
import { quoteOf } from '../decisions/quote.ts'
import type { Entry } from '../entries/entry.ts'
import type { Read } from '../resolve/read.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { DocumentReading } from './document-reading.ts'
import { fieldEntitiesOf } from './field-entities.ts'
import { findingId } from './finding-id.ts'
import type { KeptDocument } from './kept-document.ts'
import { paragraphFinder } from './paragraph-finder.ts'
import { registerEntities } from './register-entities.ts'
import type { RegisterFinding } from './register-finding.ts'
import type { Evidence, Telling } from './telling.ts'
import { withoutCrowds } from './without-crowds.ts'

/** What the register keeps of a document: its entries as tellings, its entities and findings under ids that last. */
export function makeReading(
  read: Read,
  findings: readonly Finding[],
  kept: KeptDocument,
  authority: Authority,
): DocumentReading {
  const { text, blocks } = read.document
  const { entities, idOf } = registerEntities(read.entities, kept.id, authority)
  const fieldEntities = fieldEntitiesOf(entities, authority)
  const paragraphAt = paragraphFinder(read.text.paragraphs)

  const tellings = withoutCrowds(read.entries.map(tellingOf))
  return {
    document: kept,
    text,
    blocks,
    tellings,
    entities,
    findings: findingsOf(),
    ledger: read.ledger,
  }

  function tellingOf(entry: Entry): Telling {
    const parties = entry.parties.map((party) => ({
      ...party,
      entity: party.entity === null ? null : (idOf.get(party.entity) ?? null),
    }))
    return {
      id: `${kept.id}/${entry.id}`,
      document: kept.id,
      entry: { ...entry, parties },
      entities: fieldEntities(entry),
      evidence: entry.evidence.map(evidenceOf),
    }
  }

  function evidenceOf(span: Span): Evidence {
    return { span, quote: quoteOf(text, span), paragraph: paragraphAt(span.start) }
  }

  function findingsOf(): RegisterFinding[] {
    const nextId = findingId(kept.id)
    const at = tellingsByPlace(tellings)
    return findings.map((finding) => {
      const quote = quoteOf(text, finding.span)
      return {
        ...finding,
        id: nextId(finding.rule, quote.words),
        document: kept.id,
        quote,
        paragraph: paragraphAt(finding.span.start),
        entries: at(finding.span),
        silencedBy: null,
      }
    })
  }
}

// Sorted by their places, so that a long document with many findings stays linear.
function tellingsByPlace(tellings: readonly Telling[]): (span: Span) => string[] {
  const places = tellings
    .flatMap(({ id, entry }) => spansOf(entry).map((span) => ({ id, span })))
    .sort((one, other) => one.span.start - other.span.start)
  const longest = places.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
  return (span) => {
    const ids = new Set<string>()
    for (let at = firstAfter(places, span.start - longest); at < places.length; at++) {
      const place = places[at]
      if (place === undefined || place.span.start >= span.end) break
      if (overlaps(place.span, span)) ids.add(place.id)
    }
    return [...ids].sort()
  }
}

// A value may stand outside the clause that is the evidence.
function spansOf({ evidence, readings, parties }: Entry): Span[] {
  return [
    ...evidence,
    ...Object.values(readings).flatMap(({ from }) => from),
    ...parties.flatMap(({ from }) => from),
  ]
}

function firstAfter(places: readonly { readonly span: Span }[], start: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
