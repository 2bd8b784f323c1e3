import { makeMarks } from '../../src/answers/make-marks.ts'
import type { MentionMark, TimeMark } from '../../src/api/shown-document.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import { read } from '../../src/compile.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import { registerEntities } from '../../src/register/register-entities.ts'

/** Where times and names stand in a document. */
export type Marks = { readonly times: readonly TimeMark[]; readonly mentions: readonly MentionMark[] }

/** Reads documents for their marks, and remembers those asked for last. */
export type MarksReader = (reading: DocumentReading) => Marks

const remembered = 16

/** A reader of marks: the register does not keep them, since they are quickly read again. */
export function marksReader(authority: Authority): MarksReader {
  const known = new Map<string, Marks>()
  return ({ document, text, blocks }) => {
    const key = `${document.id} ${document.edition}`
    const found = known.get(key)
    if (found !== undefined) {
      known.delete(key)
      known.set(key, found)
      return found
    }
    const { id, hash, name, language, date } = document
    const made = read(
      { id: hash, name, text, language, blocks, source: [], ...(date === null ? {} : { date }) },
      authority,
    )
    const marks = makeMarks(made, registerEntities(made.entities, id, authority).idOf)
    known.set(key, marks)
    for (const oldest of known.keys()) if (known.size > remembered) known.delete(oldest)
    return marks
  }
}
