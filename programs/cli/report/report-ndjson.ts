import { harmlessJson } from '../../../src/exporters/harmless-json.ts'
import { documentRecord } from '../../../src/exporters/records.ts'
import { findingRecord } from './finding-record.ts'
import type { Reporter } from './reporter.ts'

/** The record format: the document, then its findings, one JSON object a line. */
export const reportNdjson: Reporter = {
  name: 'ndjson',
  each: ({ document, findings }) =>
    [documentRecord({ document }), ...findings.map(findingRecord)]
      .map((record) => `${harmlessJson(record)}\n`)
      .join(''),
  end: () => '',
}
