import type { ReadingDiff } from './diff-readings.ts'
import type { KeptDocument } from './kept-document.ts'
import { printedValues } from './printed-values.ts'
import type { RegisterFinding } from './register-finding.ts'
import type { Telling } from './telling.ts'

/** The object of `diffRecord`. */
export type DiffRecord = ReturnType<typeof diffRecord>

/** What changed between two readings, as an object for other programs. */
export function diffRecord({ before, after, added, gone, changed, same, findings }: ReadingDiff) {
  return {
    type: 'diff',
    before: documentOf(before),
    after: documentOf(after),
    entries: {
      added: added.map(tellingOf),
      gone: gone.map(tellingOf),
      changed: changed.map((one) => ({
        before: tellingOf(one.before),
        after: tellingOf(one.after),
        changes: one.changes,
      })),
      same,
    },
    findings: {
      added: findings.added.map(findingOf),
      gone: findings.gone.map(findingOf),
      same: findings.same,
    },
  } as const
}

function documentOf({ id, edition, name, source, hash }: KeptDocument) {
  return { id, edition, name, source, hash }
}

function tellingOf({ entry, evidence }: Telling) {
  return {
    kind: entry.kind,
    summary: entry.summary,
    values: Object.fromEntries(printedValues(entry)),
    evidence: evidence.map(({ span, quote, paragraph }) => ({
      range: [span.start, span.end],
      paragraph,
      words: quote.words,
    })),
  }
}

function findingOf({ rule, severity, message, span, quote }: RegisterFinding) {
  return { rule, severity, message, range: [span.start, span.end], words: quote.words }
}
