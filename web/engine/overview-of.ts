import type { Overview } from '../../src/api/overview.ts'
import type { Facet } from '../../src/register/facet.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { engineVersion } from '../../src/version.ts'
import type { PageRegister } from './page-register.ts'

/** A register of one document at a glance; entries by date. */
export function overviewOf(
  { document, findings }: PageRegister['page'],
  entries: readonly RegisterEntry[],
  facets: readonly Facet[],
): Overview {
  const dates = entries.flatMap(({ date }) => (date === null ? [] : [date]))
  const speaking = findings.filter(({ silencedBy }) => silencedBy === null)
  const count = (wanted: string) => speaking.filter(({ severity }) => severity === wanted).length
  const counts = { error: count('error'), warning: count('warning'), hint: count('hint') }
  return {
    name: document.name,
    version: engineVersion,
    documents: 1,
    entries: entries.length,
    decisions: 0,
    lostDecisions: 0,
    facets,
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
    findings: counts,
    latest: [{ ...document, entries: entries.length, findings: counts }],
  }
}
