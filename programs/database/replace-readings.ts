import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { Telling } from '../../src/register/telling.ts'
import { documentNumbers, type RegisterWork } from './register-work.ts'

/** What a change of readings leaves to be done. */
export type ReplacedReadings = {
  /** The components of tellings that are gone. */
  readonly components: ReadonlySet<number>
  /** The entries that they were part of. */
  readonly entries: ReadonlySet<number>
  /** Entities that the readings name, or named before. */
  readonly entities: ReadonlySet<string>
  readonly tellings: readonly Telling[]
}

/** Puts readings in the place of those that there are of the same documents; their tellings are yet to be placed. */
export async function replaceReadings(
  work: Omit<RegisterWork, 'judgements'>,
  readings: readonly DocumentReading[],
): Promise<ReplacedReadings> {
  const { asked, dialect, documents } = work
  await documentNumbers(
    work,
    readings.map(({ document }) => document.id),
  )
  const numberOf = (id: string) => documents.get(id) ?? -1
  const numbers = readings.map(({ document }) => numberOf(document.id))

  const gone = await asked
    .selectFrom('telling')
    .select(['n', 'component', 'entry'])
    .where(dialect.isOneOf('document', numbers))
    .where('added', 'is', null)
    .execute()
  const named = await asked
    .selectFrom('part')
    .innerJoin('entity', 'entity.n', 'part.entity')
    .select('entity.id')
    .distinct()
    .where(dialect.isOneOf('part.document', numbers))
    .execute()
  if (gone.length > 0) {
    const goneNumbers = gone.map(({ n }) => n)
    await asked.deleteFrom('telling').where(dialect.isOneOf('n', goneNumbers)).execute()
  }
  await asked.deleteFrom('part').where(dialect.isOneOf('document', numbers)).execute()
  await asked.deleteFrom('reading').where(dialect.isOneOf('document', numbers)).execute()
  await asked.deleteFrom('document').where(dialect.isOneOf('n', numbers)).execute()

  await dialect.insert(
    asked,
    'document',
    readings.map(({ document }) => ({
      n: numberOf(document.id),
      id: document.id,
      data: JSON.stringify(document),
    })),
  )
  await dialect.insert(
    asked,
    'reading',
    readings.map(({ document, text, blocks, ledger, findings }) => ({
      document: numberOf(document.id),
      data: JSON.stringify({ text, blocks, ledger }),
      findings: JSON.stringify(findings),
    })),
  )
  const entities = new Set(named.map(({ id }) => id))
  for (const reading of readings) for (const { id } of reading.entities) entities.add(id)
  return {
    components: new Set(gone.map(({ component }) => component)),
    entries: new Set(gone.flatMap(({ entry }) => entry ?? [])),
    entities,
    tellings: readings.flatMap(({ tellings }) => tellings),
  }
}
