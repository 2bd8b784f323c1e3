import { Type } from 'typebox'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

const orNull = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()])

/** The schema of one citation. */
export const citationSchema = Type.Object({
  document: Type.String({ description: 'The name of the document.' }),
  documentId: Type.String(),
  paragraph: Type.Integer(),
  quote: Type.String({ description: 'Its words, as they stand there.' }),
})

/** The schema of an entry with its citations. */
export const citedEntrySchema = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  date: orNull(Type.String({ description: 'EDTF; a set in [ ] where the documents disagree.' })),
  place: orNull(Type.String()),
  summary: Type.String(),
  status: Type.String({ description: 'held, planned or denied, by the word of the documents.' }),
  saidBy: orNull(Type.String({ description: 'Who within the document says so.' })),
  parties: Type.Array(Type.Object({ role: Type.String(), name: Type.String() })),
  review: Type.String({
    description: 'Whether a person has looked at this reading: open, accepted, corrected or added.',
  }),
  citations: Type.Array(citationSchema),
  disagreements: Type.Array(
    Type.Object({
      field: Type.String(),
      values: Type.Array(
        Type.Object({ value: Type.Union([Type.String(), Type.Number()]), saidIn: Type.Array(Type.String()) }),
      ),
    }),
    { description: 'Where the documents disagree: each value with the documents that have it.' },
  ),
})

/** An entry as agents are told it: every statement with the words it stands on. */
export function citedEntry(entry: RegisterEntry, nameOf: (document: string) => string) {
  const documentOf = new Map(entry.tellings.map(({ id, document }) => [id, document]))
  return {
    id: entry.id,
    kind: entry.kind,
    date: entry.date,
    place: entry.place,
    summary: entry.summary,
    status: entry.status,
    saidBy: entry.saidBy,
    parties: entry.parties.map(({ role, name }) => ({ role, name })),
    review: entry.review,
    citations: entry.tellings.flatMap(({ document, evidence }) =>
      evidence.map(({ quote, paragraph }) => ({
        document: nameOf(document),
        documentId: document,
        paragraph,
        quote: quote.words,
      })),
    ),
    disagreements: entry.disagreements.map(({ field, values }) => ({
      field,
      values: values.map(({ value, tellings }) => ({
        value,
        saidIn: [...new Set(tellings.map((id) => nameOf(documentOf.get(id) ?? id)))],
      })),
    })),
  }
}

/** The same as lines to read. */
export function citedLines(entry: ReturnType<typeof citedEntry>): string {
  const status = entry.status === 'held' ? '' : ` (${entry.status})`
  const lines = [`${entry.summary}${status} [${entry.id}]`]
  if (entry.saidBy !== null) lines.push(`  said by ${entry.saidBy}`)
  for (const { field, values } of entry.disagreements)
    lines.push(
      `  The sources disagree on ${field}: ${values.map(({ value, saidIn }) => `${value} (${saidIn.join(', ')})`).join('; ')}`,
    )
  for (const { document, paragraph, quote } of entry.citations)
    lines.push(`  “${quote}” (${document}, paragraph ${paragraph})`)
  return lines.join('\n')
}
