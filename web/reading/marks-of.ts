import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { Mark } from './mark.ts'

/** All that is marked in a document, in the order of its places. */
export function marksOf({ tellings, entryOf, times, mentions, findings, ledger }: DocumentPage): Mark[] {
  const entries = tellings.flatMap((telling): Mark[] => {
    const entry = entryOf[telling.id]
    if (entry === undefined) return []
    return telling.evidence.map(({ span }) => ({ ...place(span), marks: 'entry', entry, telling }))
  })
  // Durations, and times that no calendar tells, are no dates.
  const dates = times
    .filter(({ date }) => date !== null)
    .map((time): Mark => ({ ...place(time), marks: 'date', time }))
  const names = mentions.map((mention): Mark => ({ ...place(mention), marks: 'name', mention }))
  const remarks = findings
    .filter(({ silencedBy }) => silencedBy === null)
    .map((finding): Mark => ({ ...place(finding.span), marks: 'finding', finding }))
  const unread = ledger
    .filter(({ why }) => why === 'not-understood')
    .map((sentence): Mark => ({ ...place(sentence.span), marks: 'unread', sentence }))
  return [...entries, ...dates, ...names, ...remarks, ...unread].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
}

function place({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end }
}
