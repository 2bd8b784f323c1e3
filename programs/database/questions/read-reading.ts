import type { DocumentReading } from '../../../src/register/document-reading.ts'
import type { RegisterReader } from '../register-reader.ts'
import { mentionKind } from '../renew-entities.ts'

/** What was read of a document, before anything is merged or decided; null where it is not in the register. */
export async function readReading(
  id: string,
  { asked }: Pick<RegisterReader, 'asked'>,
): Promise<DocumentReading | null> {
  const row = await asked
    .selectFrom('document')
    .innerJoin('reading', 'reading.document', 'document.n')
    .select(['document.n', 'document.data as kept', 'reading.data', 'reading.findings'])
    .where('document.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const tellings = await asked
    .selectFrom('telling')
    .select('data')
    .where('document', '=', row.n)
    .where('added', 'is', null)
    .orderBy('n')
    .execute()
  const parts = await asked
    .selectFrom('part')
    .innerJoin('entity', 'entity.n', 'part.entity')
    .select(['entity.id', 'part.kind', 'part.name', 'part.names', 'part.authority', 'part.mentions'])
    .where('part.document', '=', row.n)
    .orderBy('entity.id')
    .execute()
  const { text, blocks, ledger }: Pick<DocumentReading, 'text' | 'blocks' | 'ledger'> = JSON.parse(row.data)
  return {
    document: JSON.parse(row.kept),
    text,
    blocks,
    tellings: tellings.map(({ data }) => JSON.parse(data)),
    entities: parts.map(({ id: entity, kind, name, names, authority, mentions }) => ({
      id: entity,
      kind: mentionKind(kind),
      name,
      names: JSON.parse(names),
      authority,
      documents: [{ document: id, mentions }],
    })),
    findings: JSON.parse(row.findings),
    ledger,
  }
}
