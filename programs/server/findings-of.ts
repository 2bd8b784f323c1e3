import type { Severity } from '../../src/checks/finding.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { everything, fieldIs } from './answer-query.ts'

/** Which findings are wanted. */
export type WantedFindings = {
  readonly rule?: string
  readonly severity?: Severity
  readonly document?: string
  readonly silenced?: 'with' | 'without' | 'only'
}

const order = { error: 0, warning: 1, hint: 2 } as const

/** The findings that are wanted, errors first, then as they stand in the documents. */
export async function findingsOf(
  register: RegisterDatabase,
  wanted: WantedFindings,
): Promise<readonly RegisterFinding[]> {
  const { document } = wanted
  const query = document === undefined ? everything : fieldIs('document', document)
  const found: RegisterFinding[] = []
  for await (const finding of register.select(query).findings())
    if (isWanted(finding, wanted)) found.push(finding)
  return found.sort((one, other) => order[one.severity] - order[other.severity])
}

function isWanted(finding: RegisterFinding, wanted: WantedFindings): boolean {
  const { rule, severity, document, silenced = 'without' } = wanted
  if (document !== undefined && finding.document !== document) return false
  if (severity !== undefined && finding.severity !== severity) return false
  if (rule !== undefined && finding.rule !== rule && !finding.rule.startsWith(`${rule}/`)) return false
  return silenced === 'with' || (finding.silencedBy === null) === (silenced === 'without')
}
