import type { Comparison } from '../api/comparison.ts'
import type { ShownEntry } from '../api/shown-entry.ts'
import type { ShownFinding } from '../api/shown-finding.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import { rowOfEntry } from './row-of-entry.ts'

/** Two documents side by side, from the entries that either of them tells. */
export function makeComparison(
  one: KeptDocument,
  other: KeptDocument,
  entries: readonly ShownEntry[],
  findings: readonly ShownFinding[],
): Comparison {
  const tells = (entry: ShownEntry, document: KeptDocument) =>
    entry.tellings.some((telling) => telling.document === document.id)
  const shared = entries.filter((entry) => tells(entry, one) && tells(entry, other))
  return {
    one,
    other,
    contradictions: shared.filter((entry) => disagree(entry, one, other)),
    agreements: shared.filter((entry) => !disagree(entry, one, other)),
    onlyOne: entries.filter((entry) => tells(entry, one) && !tells(entry, other)).map(rowOfEntry),
    onlyOther: entries.filter((entry) => tells(entry, other) && !tells(entry, one)).map(rowOfEntry),
    findings: findings.filter((finding) => {
      const isConflict = finding.silencedBy === null && finding.rule.startsWith('conflict/')
      const against = finding.document === one.id ? other : finding.document === other.id ? one : null
      // A third document may be the one that it is about.
      return isConflict && against !== null && isAbout(finding, against, shared)
    }),
  }
}

function isAbout(
  { message, entries }: ShownFinding,
  { name }: KeptDocument,
  shared: readonly ShownEntry[],
): boolean {
  return message.includes(`“${name}”`) || shared.some(({ id }) => entries.includes(id))
}

// A third document may be the one that disagrees.
function disagree(entry: ShownEntry, one: KeptDocument, other: KeptDocument): boolean {
  const documentOf = new Map(entry.tellings.map(({ id, document }) => [id, document]))
  const says = (tellings: readonly string[], { id }: KeptDocument) =>
    tellings.some((telling) => documentOf.get(telling) === id)
  return entry.disagreements.some(({ values }) =>
    values.some(
      ({ tellings }) =>
        says(tellings, one) &&
        values.some((value) => value.tellings !== tellings && says(value.tellings, other)),
    ),
  )
}
