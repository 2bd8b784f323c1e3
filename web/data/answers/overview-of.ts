import type { Overview } from '../../../src/api/overview.ts'
import type { DocumentRow } from '../../../src/api/shown-document.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { engineVersion } from '../../../src/version.ts'
import { countFacets } from './count-facets.ts'

/** How many findings speak, by severity. */
export function countFindings(findings: readonly RegisterFinding[]): Overview['findings'] {
  const speaking = findings.filter(({ silencedBy }) => silencedBy === null)
  const count = (wanted: string) => speaking.filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), hint: count('hint') }
}

/** A document in one line. */
export function documentRow(
  document: KeptDocument,
  entries: readonly RegisterEntry[],
  findings: readonly RegisterFinding[],
): DocumentRow {
  return { ...document, entries: entries.length, findings: countFindings(findings) }
}

/** A register of one document at a glance. */
export function overviewOf(
  document: KeptDocument,
  entries: readonly RegisterEntry[],
  entities: ReadonlyMap<string, RegisterEntity>,
  findings: readonly RegisterFinding[],
): Overview {
  const dates = entries.flatMap(({ date }) => (date === null ? [] : [date]))
  return {
    name: document.name,
    version: engineVersion,
    documents: 1,
    entries: entries.length,
    decisions: 0,
    lostDecisions: 0,
    facets: countFacets(entries, entities, ['kind', 'year', 'status', 'basis', 'review']),
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
    findings: countFindings(findings),
    latest: [documentRow(document, entries, findings)],
  }
}
