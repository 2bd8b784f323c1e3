import type { Authority } from './authority/load-authority.ts'
import type { Read } from './resolve/read.ts'
import type { Document } from './text/document.ts'
import { readText } from './text/read-text.ts'

/** Reads one document: words, times, names, then what is said to have happened. */
export function read(document: Document, _authority: Authority): Read {
  const text = readText(document)
  return { document, text, times: [], mentions: [], entities: [], entries: [], ledger: [] }
}
