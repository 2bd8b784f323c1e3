import type { KeptDocument } from '../../src/register/kept-document.ts'
import { readingOf } from './build-register.ts'
import { identityOfSource } from './document-identity.ts'
import type { DocumentLog } from './document-log.ts'
import { keepBatch, type ReadDocument } from './keep-batch.ts'
import { hashOfBytes } from './originals.ts'
import { readerVersion } from './reader.ts'
import type { ReadingThreads } from './reading-threads.ts'
import type { Original } from './workspace.ts'
import type { Writing } from './writing.ts'

/** Keeps originals that a program or a page gives, and reads them into the register; throws where one cannot be read. */
export async function keepOriginals(
  writing: Writing,
  given: readonly Original[],
  threadsFor: (log: DocumentLog) => Promise<ReadingThreads>,
): Promise<readonly KeptDocument[]> {
  const { keeping, documentLog } = writing
  const log = await documentLog()
  const threads = await threadsFor(log)
  const added = new Date().toISOString()
  const documents: ReadDocument[] = []
  for (const { bytes, name, source: from, date, language, remark } of given) {
    const hash = hashOfBytes(bytes)
    const { id, source } = identityOfSource(from, hash, keeping.folder)
    const expected = { id, edition: 1, name, source, added }
    const asked = { language, ...(date === null ? {} : { date }) }
    const answer = await threads.answer({ from: bytes, expected, asked, known: null })
    if ('problem' in answer) throw new Error(`${name}: ${answer.problem}. ${answer.advice}`)
    if (!('reading' in answer)) continue
    for (const said of answer.remarks) remark?.(said)
    await keeping.originals.write(hash, bytes)
    documents.push({ reading: readingOf(answer.reading), asked })
  }
  await keeping.exclusively(() => keepBatch(writing, { documents, reader: readerVersion(log.authorities) }))
  const { latest } = await documentLog()
  return documents.flatMap(({ reading }) => latest.get(reading.document.id)?.document ?? [])
}
