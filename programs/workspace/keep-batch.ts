import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { type AskedReading, type DocumentRecord, type LoggedDocument, sameAsked } from './document-log.ts'
import { markText } from './register-mark.ts'
import type { Writing } from './writing.ts'

/** A document that was read, and what was asked for. */
export type ReadDocument = { readonly reading: DocumentReading; readonly asked: AskedReading }

/** Documents of one transaction, and the version of the reader that read them. */
export type Batch = { readonly documents: readonly ReadDocument[]; readonly reader: string }

/**
 * Keeps documents whose originals have been written: first originals and log on the disk, then the register.
 * Says the ids of those that are kept now and were not before. For the one writer only.
 */
export async function keepBatch(writing: Writing, { documents, reader }: Batch): Promise<readonly string[]> {
  const { keeping, register, documentLog } = writing
  const mark = await writing.build()
  const { latest } = await documentLog()
  const added = new Map<string, ReadDocument>()
  // Kept before, and read only now.
  const late: DocumentReading[] = []
  for (const { reading, asked } of documents) {
    const { id } = reading.document
    const before = latest.get(id)
    if (before !== undefined && isSameEdition(before, reading.document, asked)) {
      if (mark.unread.includes(id)) late.push({ ...reading, document: before.document })
      continue
    }
    const edition = (before?.document.edition ?? 0) + 1
    added.set(id, { asked, reading: { ...reading, document: { ...reading.document, edition } } })
  }
  if (added.size + late.length === 0) return []
  await keeping.originals.settle()
  const records = [...added.values()].map(({ reading, asked }): DocumentRecord => {
    return { keeps: 'document', document: reading.document, asked }
  })
  await keeping.documents.append(records.map((record) => JSON.stringify(record)))
  const { head } = await documentLog()
  if (mark.reader === reader) {
    const readings = [...late, ...[...added.values()].map(({ reading }) => reading)]
    const read = new Set(readings.map(({ document }) => document.id))
    const unread = mark.unread.filter((id) => !read.has(id))
    await register.apply({ readings, mark: markText({ ...mark, documents: head, unread }) })
  }
  // Another program has added authority files since these were read: they are read again with them.
  else await writing.build()
  return [...added.keys()]
}

/** True where a document of this hash, asked for in this way, is the edition that is kept. */
export function isSameEdition(before: LoggedDocument, { hash }: KeptDocument, asked: AskedReading): boolean {
  return before.document.hash === hash && sameAsked(before.asked, asked)
}
