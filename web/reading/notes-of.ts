import type { DocumentEntry, DocumentPage } from '../../src/api/shown-document.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'

/** What stands in the margin beside a sentence. */
export type Note = {
  /** Where the sentence begins. */
  readonly at: number
  readonly entries: readonly DocumentEntry[]
  readonly findings: readonly RegisterFinding[]
  /** True for a sentence that tells a happening that was not understood. */
  readonly isUnread: boolean
}

/** The notes of a document, in the order of its sentences; sentences with nothing to say have none. */
export function notesOf({ document, tellings, entries, entryOf, ledger, findings }: DocumentPage): Note[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const inLedger = new Set(ledger.flatMap((line) => line.entries.map((id) => `${document.id}/${id}`)))
  // What people added stands in no account of the sentences.
  const added = tellings.filter(({ id }) => !inLedger.has(id))
  const speaking = findings
    .filter(({ silencedBy }) => silencedBy === null)
    .sort((one, other) => one.span.start - other.span.start)
  let next = 0
  return ledger.flatMap((line, index): Note[] => {
    // What begins between two sentences belongs to the one before it.
    const end = ledger[index + 1]?.span.start ?? Infinity
    const remarks: RegisterFinding[] = []
    for (; next < speaking.length; next++) {
      const finding = speaking[next]
      if (finding === undefined || finding.span.start >= end) break
      remarks.push(finding)
    }
    const here = added.filter(({ evidence: [first] }) => {
      return first !== undefined && first.span.start >= line.span.start && first.span.start < end
    })
    const ids = [...line.entries.map((id) => `${document.id}/${id}`), ...here.map(({ id }) => id)]
    const told = [...new Set(ids.map((id) => entryOf[id]))].flatMap((id) => {
      const entry = id === undefined ? undefined : byId.get(id)
      return entry === undefined ? [] : [entry]
    })
    const isUnread = line.why === 'not-understood' && here.length === 0
    if (told.length === 0 && remarks.length === 0 && !isUnread) return []
    return [{ at: line.span.start, entries: told, findings: remarks, isUnread }]
  })
}
