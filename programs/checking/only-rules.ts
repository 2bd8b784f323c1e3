import { allRules } from '../../src/checks/all-rules.ts'
import type { Severity } from '../../src/checks/finding.ts'
import type { Rule } from '../../src/checks/rule.ts'

/** The rules asked for by name or family, and the severities with which they speak even if they are off by default. */
export type OnlyRules = {
  readonly rules?: readonly Rule[]
  readonly severities: Readonly<Record<string, Severity>>
}

/** The rules that are asked for; all where none is. */
export function onlyRules(asked: readonly string[]): OnlyRules | { readonly wrong: string } {
  if (asked.length === 0) return { severities: {} }
  const unknown = asked.find((name) => !allRules.some(({ id, family }) => id === name || family === name))
  if (unknown !== undefined)
    return { wrong: `there is no rule or family “${unknown}”; “regesta rules” lists them` }
  const rules = allRules.filter(({ id, family }) => asked.includes(id) || asked.includes(family))
  const named = rules.filter(({ id }) => asked.includes(id))
  return { rules, severities: Object.fromEntries(named.map(({ id, severity }) => [id, severity])) }
}
