import type { Exporter } from './exporter.ts'
import { harmlessJson } from './harmless-json.ts'
import { documentRecord, entityRecord, entryRecord, sentenceRecord } from './records.ts'

/** The record format: one JSON object a line, `type` first; document, entities, entries, sentences. */
export const ndjson: Exporter = {
  name: 'ndjson',
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  opening: '',
  separator: '',
  closing: '',
  write(read) {
    const records = [
      documentRecord(read),
      ...read.entities.map(entityRecord),
      ...read.entries.map(entryRecord),
      ...read.ledger.map(sentenceRecord),
    ]
    return records.map((record) => `${harmlessJson(record)}\n`).join('')
  },
}
