import type { Exporter } from './exporter.ts'
import { harmlessJson } from './harmless-json.ts'
import { documentRecord, entityRecord, entryRecord, sentenceRecord } from './records.ts'

/** The records of the record format as one JSON object, gathered by document. */
export const json: Exporter = {
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  opening: '{"documents":[\n',
  separator: ',\n',
  closing: '\n]}\n',
  write(read) {
    return harmlessJson({
      document: documentRecord(read),
      entities: read.entities.map(entityRecord),
      entries: read.entries.map(entryRecord),
      sentences: read.ledger.map(sentenceRecord),
    })
  },
}
