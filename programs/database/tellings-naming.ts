import type { RegisterWork } from './register-work.ts'

/** The ids of the tellings that name one of some entities. */
export async function tellingsNaming(
  { asked, dialect }: RegisterWork,
  entities: readonly string[],
): Promise<readonly string[]> {
  if (entities.length === 0) return []
  const rows = await asked
    .selectFrom('telling')
    .select(['telling.id', 'telling.data'])
    .where('telling.document', 'in', (from) =>
      from
        .selectFrom('part')
        .innerJoin('entity', 'entity.n', 'part.entity')
        .select('part.document')
        .where(dialect.isOneOf('entity.id', entities)),
    )
    .execute()
  const written = entities.map((id) => JSON.stringify(id))
  return rows.flatMap(({ id, data }) => (written.some((entity) => data.includes(entity)) ? [id] : []))
}
