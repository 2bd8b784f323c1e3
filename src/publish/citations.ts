import type { KeptDocument } from '../register/kept-document.ts'
import type { Register } from '../register/register.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import type { Telling } from '../register/telling.ts'

/** The documents of a register by their ids: all that is held in memory while entries go by. */
export type Documents = ReadonlyMap<string, KeptDocument>

/** Reads the list of documents of a register. */
export async function documentsOf(register: Register): Promise<Documents> {
  const documents = new Map<string, KeptDocument>()
  for await (const document of register.documents()) documents.set(document.id, document)
  return documents
}

/** The name of a document; its id where it is not in the list. */
export function documentName(documents: Documents, id: string): string {
  return documents.get(id)?.name ?? id
}

/** The words that a telling stands on, on one line. */
export function wordsOf({ evidence }: Telling): string {
  const [first] = evidence
  const words =
    first !== undefined && evidence.length === 1
      ? first.quote.words
      : evidence.map(({ quote }) => quote.words).join(' […] ')
  return oneLine(words)
}

/** The numbers of the paragraphs that a telling stands in. */
export function paragraphsOf({ evidence }: Telling): number[] {
  const [first] = evidence
  if (first !== undefined && evidence.length === 1) return [first.paragraph]
  return [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((one, other) => one - other)
}

/** Where a telling stands: `history.txt, paragraph 3: “words”`. */
export function citationOf(telling: Telling, documents: Documents): string {
  return `${placeOfWords(telling, documents)}: “${wordsOf(telling)}”`
}

/** The document and paragraphs of a telling: `history.txt, paragraphs 3, 7`. */
export function placeOfWords(telling: Telling, documents: Documents): string {
  const paragraphs = paragraphsOf(telling)
  const where =
    paragraphs.length === 0 ? '' : `, paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`
  return `${oneLine(documentName(documents, telling.document))}${where}`
}

/** Who says what where documents disagree: `date: 1991-12-08 (A), 1991-12-09 (B)`; one line a field. */
export function disagreementsOf(entry: RegisterEntry, documents: Documents): string[] {
  return entry.disagreements.map(({ field, values }) => {
    const sides = values.map(({ value, tellings }) => {
      const names = entry.tellings
        .filter(({ id }) => tellings.includes(id))
        .map(({ document }) => oneLine(documentName(documents, document)))
      return `${oneLine(String(value))} (${[...new Set(names)].join(', ')})`
    })
    return `${field}: ${sides.join(', ')}`
  })
}

/** A text with each run of white space as one space. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}
