import { harmlessJson } from '../../../src/exporters/harmless-json.ts'
import { documentRecord } from '../../../src/exporters/records.ts'
import { findingRecord } from './finding-record.ts'
import type { Reporter } from './reporter.ts'

/** The same records as one JSON object, gathered by document, with what was not checked. */
export const reportJson: Reporter = {
  name: 'json',
  each: () => '',
  end: ({ documents, stale }) =>
    `${harmlessJson({
      documents: documents.map(({ document, findings, silenced, known, notChecked }) => ({
        document: documentRecord({ document }),
        findings: findings.map(findingRecord),
        silenced: silenced.map(({ finding, decision }) => ({
          ...findingRecord(finding),
          reason: decision.reason,
        })),
        known,
        notChecked: { ...notChecked, sentences: notChecked.sentences.map(({ start, end }) => [start, end]) },
      })),
      stale,
    })}\n`,
}
