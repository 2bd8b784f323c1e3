import type { Authority } from './authority/load-authority.ts'
import { allPatterns } from './entries/all-patterns.ts'
import { draftEntries } from './entries/draft-entries.ts'
import { indexPatterns, type PatternIndex } from './entries/pattern-index.ts'
import { tagWords } from './grammar/tag-words.ts'
import { findNames } from './names/find-names.ts'
import type { Read } from './resolve/read.ts'
import { resolve } from './resolve/resolve.ts'
import type { Document } from './text/document.ts'
import { readText } from './text/read-text.ts'
import { readTimes } from './time/read-times.ts'

const shippedPatterns = indexPatterns(allPatterns)

/** Reads one document: words, times, names, then what is said to have happened. */
export function read(
  document: Document,
  authority: Authority,
  patterns: PatternIndex = shippedPatterns,
): Read {
  const text = readText(document)
  const times = readTimes(text)
  const tags = tagWords(text.tokens, text.sentences)
  const names = findNames(text, tags, times, authority)
  const { sentences, mentions } = draftEntries({ text, tags, times, names }, patterns)
  const { entities, entries, ledger } = resolve(text, sentences, times, (series) =>
    ownerOf(series, authority),
  )
  return { document, text, times, mentions, entities, entries, ledger }
}

// The name of the body whose series of meetings bears a name.
function ownerOf(series: string, authority: Authority): string | null {
  const record = authority.find(series)?.records.find((one) => one.kind === 'series')
  const body =
    record?.kind === 'series' && record.body !== undefined ? authority.byId(record.body) : undefined
  return body?.names[0]?.name ?? null
}
