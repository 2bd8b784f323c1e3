import type { DocumentReading } from './document-reading.ts'
import type { Judgements } from './judgements.ts'
import type { Telling } from './telling.ts'

/** What a document tells after the decisions: what was read of it and not rejected, and what people added on its words. */
export function tellingsOf(
  { document, tellings }: Pick<DocumentReading, 'document' | 'tellings'>,
  { added, rejected }: Judgements,
): Telling[] {
  const byHand = added.map(({ telling }) => telling).filter((telling) => telling.document === document.id)
  return [...tellings, ...byHand].filter(({ id }) => !rejected.has(id))
}
