import type { DocumentReading } from './document-reading.ts'
import type { Judgements } from './judgements.ts'
import type { RegisterFinding } from './register-finding.ts'

/** The findings of one document in the register: with the entries on their words, and silenced where a decision says so. */
export function settleFindings(
  { findings }: Pick<DocumentReading, 'findings'>,
  entryOf: (telling: string) => string | null,
  { silenced }: Judgements,
): RegisterFinding[] {
  return findings.map((finding) => ({
    ...finding,
    entries: [...new Set(finding.entries.flatMap((telling) => entryOf(telling) ?? []))].sort(),
    silencedBy: silenced.get(finding.id) ?? null,
  }))
}
