import type { HistoryStep } from '../../src/api/entry-history.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

/** The decisions about an entry in the order of the log, with the values that each gave. */
export function stepsOf(entry: RegisterEntry, decisions: readonly LoggedDecision[]): HistoryStep[] {
  const own = new Set(entry.decisions)
  const undone = new Map(
    decisions.flatMap((decision) =>
      decision.verdict === 'undo' ? [[decision.decision, decision.id] as const] : [],
    ),
  )
  const tellings = new Set(entry.tellings.map(({ id }) => id))
  return decisions
    .filter((decision) => own.has(decision.id) || isAbout(decision, tellings))
    .map((decision) => ({
      decision,
      undoneBy: undone.get(decision.id) ?? null,
      changes: changesOf(decision),
    }))
}

function isAbout(decision: LoggedDecision, tellings: ReadonlySet<string>): boolean {
  const targets =
    'entry' in decision ? [decision.entry] : 'one' in decision ? [decision.one, decision.other] : []
  return targets.some(
    (target) => 'tellings' in target && target.tellings.some(({ telling }) => tellings.has(telling)),
  )
}

function changesOf(decision: LoggedDecision): HistoryStep['changes'] {
  if (!('values' in decision)) return []
  return Object.entries(decision.values).map(([field, value]) => ({
    field,
    before: null,
    after: value === null || value === undefined ? null : printed(value),
  }))
}

function printed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
