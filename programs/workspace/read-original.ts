import type { Authority } from '../../src/authority/load-authority.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import type { ImportProcess } from '../input/import-process.ts'
import type { SourceProblem } from '../input/input.ts'
import { tooLong } from '../input/memory-limit.ts'
import { readBytes } from '../input/read-bytes.ts'
import { loadSpeller } from '../spelling/load-speller.ts'
import type { AskedReading } from './document-log.ts'

/** What is known of a document before its bytes are read. */
export type Expected = Omit<KeptDocument, 'hash' | 'date' | 'language'>

/** What was read of an original, and what a person should know of how it was read. */
export type OriginalRead = { readonly reading: DocumentReading; readonly remarks: readonly string[] }

/** What is read with: the authority and the process that parses formats. */
export type ReadingTools = { readonly authority: Authority; readonly importing: ImportProcess }

/** From the bytes of a document to what the register keeps of it: always the same for the same bytes. */
export async function readOriginal(
  bytes: Uint8Array,
  expected: Expected,
  asked: AskedReading,
  { authority, importing }: ReadingTools,
): Promise<OriginalRead | SourceProblem> {
  const { language, encoding, date } = asked
  const input = await readBytes(
    { name: expected.name, bytes },
    { ...(language === undefined ? {} : { language }), ...(encoding === undefined ? {} : { encoding }) },
    importing,
  )
  if ('problem' in input) return input
  const problem = tooLong(input.document.text)
  if (problem !== null) return problem
  const document = date === undefined ? input.document : { ...input.document, date }
  const known = read(document, authority)
  // The day on which it was added, not that of today: a register that is made anew must have the same findings.
  const findings = check(known, authority, { speller: loadSpeller(), today: expected.added.slice(0, 10) })
  const kept: KeptDocument = {
    id: expected.id,
    edition: expected.edition,
    hash: document.id,
    name: expected.name,
    source: expected.source,
    date: document.date ?? null,
    language: document.language,
    added: expected.added,
  }
  return { reading: makeReading(known, findings, kept, authority), remarks: input.remarks }
}
