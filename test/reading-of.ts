import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import type { DocumentReading } from '../src/register/document-reading.ts'
import { makeReading } from '../src/register/make-reading.ts'
import { documentOf } from './sample.ts'

const authority = readShippedAuthority()

/** The reading of a text as the document of an id, in one of its editions. */
export function readingOf(id: string, text: string, edition = 1): DocumentReading {
  const was = read(documentOf(text, `${id}.txt`), authority)
  return makeReading(
    was,
    check(was, authority),
    {
      id,
      edition,
      hash: `sha256:${id}-${edition}`,
      name: `${id}.txt`,
      source: null,
      date: null,
      language: 'en',
      added: `2026-01-0${edition}T00:00:00.000Z`,
    },
    authority,
  )
}
