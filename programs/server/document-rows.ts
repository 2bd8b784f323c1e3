import type { DocumentRow } from '../../src/api/shown-document.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { CountedDocument } from '../database/register-database.ts'

/** Documents with the number of their entries and findings; one that is not in the register yet has none. */
export function rowsOf(
  documents: readonly KeptDocument[],
  counted: readonly CountedDocument[],
): readonly DocumentRow[] {
  const known = new Map(counted.map((one) => [one.document.id, one]))
  return documents.map((document) => {
    const { entries, findings } = known.get(document.id) ?? nothing
    return { ...document, entries, findings }
  })
}

const nothing: Omit<CountedDocument, 'document'> = { entries: 0, findings: { error: 0, warning: 0, hint: 0 } }

/** The findings of all documents, counted by severity. */
export function sumOfFindings(documents: readonly CountedDocument[]): CountedDocument['findings'] {
  const sum = { error: 0, warning: 0, hint: 0 }
  for (const { findings } of documents) {
    sum.error += findings.error
    sum.warning += findings.warning
    sum.hint += findings.hint
  }
  return sum
}
