import { findQuote, quoteOf } from '../decisions/quote.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { EntryFacts } from '../entries/entry-facts.ts'
import { summarize } from '../entries/summarize.ts'
import { findParagraphs } from '../text/find-paragraphs.ts'
import type { Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { DocumentReading } from './document-reading.ts'
import { shortened } from './find-telling.ts'
import type { DecidedValues, LoggedDecision } from './logged-decision.ts'
import { entityNamed, namedParties } from './named-parties.ts'
import { paragraphFinder } from './paragraph-finder.ts'
import type { Telling } from './telling.ts'

type Addition = Extract<LoggedDecision, { readonly verdict: 'add' }>

/** The telling that a person added on words of a document, or why it cannot be made of the text of today. */
export function addedTelling(
  { id, document, about, kind, values }: Addition,
  reading: DocumentReading | undefined,
): { readonly telling: Telling } | { readonly reason: string } {
  if (reading === undefined) return { reason: `the document ${document} is not kept any more` }
  const span = findQuote(reading.text, about)
  if (span === null)
    return { reason: `its words “${shortened(about.words)}” are not in “${reading.document.name}” any more` }
  const facts = factsOf(values, reading)
  const entry = {
    id: `added-${id}`,
    kind,
    ...facts,
    summary: summarize(kind, facts),
    evidence: [span],
    readings: readingsOf(kind, facts, span),
  }
  const paragraph = paragraphFinder(findParagraphs(reading.text, reading.blocks))(span.start)
  const evidence = [{ span, quote: quoteOf(reading.text, span), paragraph }]
  const place = facts.place === null ? null : entityNamed(facts.place, [reading])
  const entities = { place, country: null, series: null, title: null }
  return { telling: { id: `${document}/${entry.id}`, document, entry, entities, evidence } }
}

function factsOf(values: DecidedValues, reading: DocumentReading): EntryFacts {
  return {
    form: values.form ?? null,
    date: typeof values.date === 'string' ? toEdtf(values.date) : null,
    place: values.place ?? null,
    parties: namedParties(values.parties ?? [], [reading]).map((party) => ({
      ...party,
      from: [],
      aliases: [],
    })),
    status: values.status ?? 'held',
    saidBy: values.saidBy ?? null,
    title: values.title ?? null,
    series: values.series ?? null,
    ordinal: values.ordinal ?? null,
    number: values.number ?? null,
    paragraphs: values.paragraphs ?? [],
    post: values.post ?? null,
    honour: values.honour ?? null,
    amount: values.amount ?? null,
  }
}

const told = [
  'date',
  'place',
  'title',
  'series',
  'ordinal',
  'number',
  'saidBy',
  'post',
  'honour',
  'amount',
] as const

function readingsOf(kind: string, facts: EntryFacts, span: Span): Record<string, Reading<unknown>> {
  const by = 'register/added-telling'
  const from = [span]
  const readings: Record<string, Reading<unknown>> = { kind: { value: kind, basis: 'decided', from, by } }
  for (const field of told)
    if (facts[field] !== null) readings[field] = { value: facts[field], basis: 'decided', from, by }
  return readings
}
