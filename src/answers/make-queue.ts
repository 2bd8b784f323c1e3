import type { Doubt } from '../api/review-queue.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import type { RegisterFinding } from '../register/register-finding.ts'

/** An entry that nobody has reviewed, with the reasons to look at it. */
export type Doubtful<Entry extends RegisterEntry> = {
  readonly entry: Entry
  readonly doubts: readonly Doubt[]
}

/** Entries that nobody has reviewed, the most doubtful first; those alike stay in their order. */
export function makeQueue<Entry extends RegisterEntry>(
  entries: readonly Entry[],
  findings: readonly RegisterFinding[],
): Doubtful<Entry>[] {
  const speaking = findings.filter(({ silencedBy }) => silencedBy === null)
  const byEntry = new Map<string, RegisterFinding[]>()
  for (const finding of speaking)
    for (const id of finding.entries) {
      const found = byEntry.get(id)
      if (found === undefined) byEntry.set(id, [finding])
      else found.push(finding)
    }
  return entries
    .filter(({ review }) => review === 'open')
    .map((entry) => {
      const doubts = doubtsOf(entry, byEntry.get(entry.id) ?? [])
      return { entry, doubts, weight: doubts.reduce((sum, doubt) => sum + weightOf(doubt), 0) }
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ entry, doubts }) => ({ entry, doubts }))
}

function doubtsOf(entry: RegisterEntry, findings: readonly RegisterFinding[]): Doubt[] {
  const guessed = new Map<string, Doubt>()
  for (const { entry: told } of entry.tellings)
    for (const [field, { basis }] of Object.entries(told.readings))
      if (basis === 'repaired' || basis === 'inferred')
        guessed.set(`${field} ${basis}`, { doubt: 'basis', field, basis })
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
    ...guessed.values(),
    ...(entry.date === null ? [{ doubt: 'undated' } as const] : []),
  ]
}

const weightsOfFindings = { error: 8, warning: 5, hint: 2 } as const

function weightOf(doubt: Doubt): number {
  if (doubt.doubt === 'disagreement') return 8
  if (doubt.doubt === 'finding') return weightsOfFindings[doubt.severity]
  if (doubt.doubt === 'undated') return 3
  return doubt.basis === 'repaired' ? 2 : 1
}
