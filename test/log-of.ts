import type { LoggedDecision, Verdict } from '../src/register/logged-decision.ts'

/** Verdicts as a log keeps them: ids `d1`, `d2`, … and a day each, all by one person. */
export function logOf(...verdicts: readonly Verdict[]): LoggedDecision[] {
  return verdicts.map((verdict, index) => ({
    ...verdict,
    id: `d${index + 1}`,
    who: 'Ana Reyes',
    when: `2026-02-${String(index + 1).padStart(2, '0')}T12:00:00.000Z`,
    why: null,
  }))
}
