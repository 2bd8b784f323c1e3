import type { DocumentRow } from '../../src/api/shown-document.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { fieldIs } from './answer-query.ts'
import { findingsOf } from './findings-of.ts'

/** Findings counted by severity. */
export type SeverityCounts = DocumentRow['findings']

/** Documents with the number of their entries and findings. */
export async function documentRows(
  register: RegisterDatabase,
  documents: readonly KeptDocument[],
): Promise<readonly DocumentRow[]> {
  const rows: DocumentRow[] = []
  for (const document of documents) {
    const { total } = await register.ask(fieldIs('document', document.id), {
      order: 'date',
      limit: 1,
      after: null,
    })
    const findings = await findingsOf(register, { document: document.id })
    rows.push({ ...document, entries: total, findings: countSeverities(findings) })
  }
  return rows
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Pick<RegisterFinding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
