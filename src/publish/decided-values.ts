import type { LoggedDecision } from '../register/logged-decision.ts'

/** The values that a decision gives, each as field and value; none for decisions of other kinds. */
export function decidedValues(decision: LoggedDecision): string[] {
  if (decision.verdict !== 'correct' && decision.verdict !== 'add') return []
  return Object.entries(decision.values).flatMap(([field, value]) => {
    if (value === undefined) return []
    if (!Array.isArray(value)) return [`${field}: ${value ?? 'none'}`]
    return value.map((each) =>
      typeof each === 'object' ? `${each.role}: ${each.name}` : `${field}: ${each}`,
    )
  })
}
