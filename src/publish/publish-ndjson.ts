import { engineVersion } from '../version.ts'
import { jsonText } from './json-text.ts'
import type { Publisher } from './publisher.ts'

/** Everything that the register holds, one JSON object a line. */
export const ndjson: Publisher = {
  name: 'ndjson',
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  says: 'everything that the register holds, one JSON object a line',
  holds: [
    'One object a line, `type` first: `register`, then each `document`, `entity`, `entry` and `finding`; behind an entry each `decision` that shaped it, once.',
    'Entries hold their tellings whole: every value with its basis, its words and the file of the program that read it.',
    'Offsets are UTF-16 code units of the text that the importer made of the document.',
  ],
  loses: [
    'The texts of the documents, and decisions about nothing in it, stay in the workspace.',
    'Half a character, which hostile text may hold, becomes the replacement character.',
  ],
  async *write(register, { title, decisionOf }) {
    const told = new Set<string>()
    yield line('register', { title, engine: engineVersion })
    for await (const document of register.documents()) yield line('document', document)
    for await (const entity of register.entities()) yield line('entity', entity)
    for await (const entry of register.entries()) {
      yield line('entry', entry)
      for (const id of entry.decisions) {
        const decision = told.has(id) ? null : decisionOf(id)
        told.add(id)
        if (decision !== null) yield line('decision', decision)
      }
    }
    for await (const finding of register.findings()) yield line('finding', finding)
  },
}

function line(type: string, value: object): string {
  return `${jsonText({ type, ...value })}\n`
}
