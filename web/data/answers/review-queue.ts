import type { Doubt, ReviewQueue } from '../../../src/api/review-queue.ts'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'

const weights = { error: 8, warning: 5, hint: 2 } as const

/** What nobody has reviewed, the most doubtful first. */
export function reviewQueue(
  entries: readonly ShownEntry[],
  findings: readonly RegisterFinding[],
): ReviewQueue {
  const byEntry = new Map<string, RegisterFinding[]>()
  for (const finding of findings) {
    if (finding.silencedBy !== null) continue
    for (const entry of finding.entries) byEntry.set(entry, [...(byEntry.get(entry) ?? []), finding])
  }
  const open = entries.filter(({ review }) => review === 'open')
  const rows = open.map((entry) => ({ entry, doubts: doubtsOf(entry, byEntry.get(entry.id) ?? []) }))
  return {
    // The sort is stable, so that entries with equal doubts stay in the order of time.
    rows: rows.sort((one, other) => weightOf(other.doubts) - weightOf(one.doubts)),
    open: open.length,
    total: entries.length,
  }
}

function doubtsOf(entry: ShownEntry, findings: readonly RegisterFinding[]): Doubt[] {
  const readings = entry.tellings.flatMap(({ entry: told }) => Object.entries(told.readings))
  return [
    ...entry.disagreements.map(({ field }): Doubt => ({ doubt: 'disagreement', field })),
    ...findings.map(
      ({ id, rule, severity, message }): Doubt => ({
        doubt: 'finding',
        finding: id,
        rule,
        severity,
        message,
      }),
    ),
    ...readings
      .filter(([, { basis }]) => basis === 'repaired' || basis === 'inferred')
      .map(([field, { basis }]): Doubt => ({ doubt: 'basis', field, basis })),
    ...(entry.date === null ? [{ doubt: 'undated' } as const] : []),
  ]
}

function weightOf(doubts: readonly Doubt[]): number {
  return doubts.reduce((sum, doubt) => sum + weightOfOne(doubt), 0)
}

function weightOfOne(doubt: Doubt): number {
  if (doubt.doubt === 'disagreement') return 8
  if (doubt.doubt === 'finding') return weights[doubt.severity]
  if (doubt.doubt === 'undated') return 3
  return doubt.basis === 'repaired' ? 2 : 1
}
