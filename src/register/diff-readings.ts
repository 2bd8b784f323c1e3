import type { DocumentReading } from './document-reading.ts'
import type { KeptDocument } from './kept-document.ts'
import { pairTellings } from './pair-tellings.ts'
import { printedValues } from './printed-values.ts'
import type { RegisterFinding } from './register-finding.ts'
import type { Telling } from './telling.ts'
import { type ValueChange, valueChanges } from './value-changes.ts'

/** An entry that both tell, with the values that differ. */
export type ChangedTelling = {
  readonly before: Telling
  readonly after: Telling
  readonly changes: readonly ValueChange[]
}

/** What changed from one edition of a document to the next, or differs between two documents about the same history. */
export type ReadingDiff = {
  readonly before: KeptDocument
  readonly after: KeptDocument
  /** In the order of the text. */
  readonly added: readonly Telling[]
  readonly gone: readonly Telling[]
  readonly changed: readonly ChangedTelling[]
  /** How many entries are the same in both. */
  readonly same: number
  readonly findings: {
    readonly added: readonly RegisterFinding[]
    readonly gone: readonly RegisterFinding[]
    readonly same: number
  }
}

/** Compares two readings by what they tell, not by their letters. */
export function diffReadings(before: DocumentReading, after: DocumentReading): ReadingDiff {
  const { pairs, added, gone } = pairTellings(before.tellings, after.tellings)
  const compared = pairs.map(([one, other]) => ({
    before: one,
    after: other,
    changes: valueChanges(printedValues(one.entry), printedValues(other.entry)),
  }))
  const changed = compared.filter(({ changes }) => changes.length > 0)
  return {
    before: before.document,
    after: after.document,
    added,
    gone,
    changed,
    same: compared.length - changed.length,
    findings: diffFindings(before.findings, after.findings),
  }
}

// A finding is the same where one rule speaks of the same words.
function diffFindings(
  before: readonly RegisterFinding[],
  after: readonly RegisterFinding[],
): ReadingDiff['findings'] {
  const left = Map.groupBy(before, nameOf)
  const added: RegisterFinding[] = []
  for (const finding of after) if (left.get(nameOf(finding))?.shift() === undefined) added.push(finding)
  const rest = new Set([...left.values()].flat())
  return { added, gone: before.filter((finding) => rest.has(finding)), same: after.length - added.length }
}

function nameOf({ rule, quote }: RegisterFinding): string {
  return `${rule}\n${quote.words.replace(/\s+/g, ' ')}`
}
