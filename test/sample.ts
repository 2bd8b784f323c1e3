import { readFileSync } from 'node:fs'
import { fromPlain } from '../src/importers/from-plain.ts'
import type { Document } from '../src/text/document.ts'

/** A text as a document, as the plain importer makes it. */
export function documentOf(text: string, name = 'text.txt'): Document {
  return fromPlain.read(text, { id: 'sha256:test', name, language: 'en' })
}

/** The sample document of the fixtures. */
export function sampleDocument(): Document {
  const name = 'azerbaijan-oic.txt'
  return documentOf(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'), name)
}
