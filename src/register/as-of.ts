import type { KeptDocument } from './kept-document.ts'
import type { LoggedDecision } from './logged-decision.ts'

/** The decisions that the log had at the end of a day (`2026-11-24`, in UTC). */
export function decisionsAsOf(decisions: readonly LoggedDecision[], day: string): LoggedDecision[] {
  return decisions.filter(({ when }) => when.slice(0, 10) <= day)
}

/** Of each document the last edition that was kept at the end of a day (in UTC); the others of it and those that came later are left out. */
export function editionsAsOf(editions: readonly KeptDocument[], day: string): KeptDocument[] {
  const last = new Map<string, KeptDocument>()
  for (const edition of editions) {
    const before = last.get(edition.id)
    if (edition.added.slice(0, 10) <= day && (before === undefined || before.edition < edition.edition))
      last.set(edition.id, edition)
  }
  return [...last.values()]
}
