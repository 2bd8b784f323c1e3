import { basename } from 'node:path'
import type { DocumentRecord } from './document-log.ts'
import { hashOfBytes } from './originals.ts'
import type { AuthorityText } from './reader.ts'
import type { Writing } from './writing.ts'

/**
 * Keeps authority files, each in the place of an earlier one of its name; where one has changed, all documents are
 * read anew with them. Says the names of those that are new or changed. For the one writer only.
 */
export async function keepAuthorities(
  writing: Writing,
  files: readonly AuthorityText[],
): Promise<readonly string[]> {
  const { keeping, documentLog } = writing
  const { authorities } = await documentLog()
  const records: DocumentRecord[] = []
  for (const { name: path, text } of files) {
    const name = basename(path)
    const bytes = new TextEncoder().encode(text)
    const hash = hashOfBytes(bytes)
    if (authorities.get(name) === hash) continue
    await keeping.originals.write(hash, bytes)
    records.push({ keeps: 'authority', name, hash })
  }
  if (records.length === 0) return []
  await keeping.originals.settle()
  await keeping.documents.append(records.map((record) => JSON.stringify(record)))
  await writing.build()
  return records.flatMap((record) => (record.keeps === 'authority' ? record.name : []))
}
