import type { KeptDocument } from '../register/kept-document.ts'
import type { Register } from '../register/register.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import type { Telling } from '../register/telling.ts'
import { type Claim, claimsAbout, decidedOf, isClaimField } from './claims.ts'

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
    const claims = isClaimField(field) ? claimsAbout(entry, field) : []
    const sides = values.map(({ value }) => {
      const claim = claims.find((each) => each.value === value)
      return `${oneLine(String(value))} (${claim === undefined ? '' : sayersNamed(claim, documents)})`
    })
    return `${field}: ${sides.join(', ')}`
  })
}

/** The documents that say so by name; that a person does, where none of them does. */
export function sayersNamed({ tellings }: Pick<Claim, 'tellings'>, documents: Documents): string {
  if (tellings.length === 0) return 'decided by a person'
  return [...new Set(tellings.map(({ document }) => oneLine(documentName(documents, document))))].join(', ')
}

/** What must be said beside the words of the documents: where they disagree, and what a person decided. */
export function remarksOf(entry: RegisterEntry, documents: Documents): string[] {
  return [
    ...disagreementsOf(entry, documents).map((line) => `The documents disagree on ${line}.`),
    ...decidedOf(entry).map((line) => `Decided by a person, and in no document: ${oneLine(line)}.`),
    ...(entry.review === 'added' ? ['Added by a person to these words.'] : []),
  ]
}

/** A text with each run of white space as one space. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}
