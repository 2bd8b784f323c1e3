import { makeMarks } from '../../../src/answers/make-marks.ts'
import type { MentionMark, TimeMark } from '../../../src/api/shown-document.ts'
import type { Authority } from '../../../src/authority/load-authority.ts'
import { read } from '../../../src/compile.ts'
import type { DocumentReading } from '../../../src/register/document-reading.ts'
import { registerEntities } from '../../../src/register/register-entities.ts'

/** What of a document its marks are read from. */
export type MarkedDocument = Pick<DocumentReading, 'document' | 'text' | 'blocks'>

/** Where times and names stand in a document. */
export type Marks = { readonly times: readonly TimeMark[]; readonly mentions: readonly MentionMark[] }

/** Reads where times and names stand in a document: the register does not keep it. */
export function readMarks({ document, text, blocks }: MarkedDocument, authority: Authority): Marks {
  const { id, hash, name, language, date } = document
  const made = read(
    { id: hash, name, text, language, blocks, source: [], ...(date === null ? {} : { date }) },
    authority,
  )
  return makeMarks(made, registerEntities(made.entities, id, authority).idOf)
}
