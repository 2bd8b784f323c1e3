import type { NamedEntity } from '../../../src/answers/make-timeline.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { onlyName } from '../column-row.ts'
import type { RegisterReader } from '../register-reader.ts'
import { mentionKind } from '../renew-entities.ts'
import { entriesAt } from './entries-at.ts'

type Tables = Pick<RegisterReader, 'asked' | 'dialect'>

/** The entry with an id or that of one of its tellings, or with a beginning that no other has; null where there is none, or several. */
export async function entryBy(written: string, tables: Tables): Promise<RegisterEntry | null> {
  if (written === '') return null
  const { asked } = tables
  if (written.includes('/')) {
    const telling = await asked
      .selectFrom('document')
      .innerJoin('telling', 'telling.document', 'document.n')
      .select('telling.entry')
      .where('document.id', '=', written.slice(0, written.lastIndexOf('/')))
      .where('telling.id', '=', written)
      .executeTakeFirst()
    return telling?.entry == null ? null : ((await entriesAt([telling.entry], tables))[0] ?? null)
  }
  const exact = await asked.selectFrom('entry_id').select('entry').where('id', '=', written).execute()
  // One that was joined with others is found under its old id too; its own goes first.
  const own = await asked.selectFrom('entry').select('n').where('id', '=', written).executeTakeFirst()
  const rows =
    own !== undefined
      ? [own.n]
      : exact.length > 0
        ? exact.map(({ entry }) => entry)
        : await entriesBeginning(written, tables)
  const only = new Set(rows)
  return only.size === 1 ? ((await entriesAt([...only], tables))[0] ?? null) : null
}

async function entriesBeginning(written: string, { asked }: Tables): Promise<number[]> {
  const rows = await asked
    .selectFrom('entry_id')
    .select('entry')
    .where('id', '>=', written)
    .where('id', '<', `${written}\u{10ffff}`)
    .limit(100)
    .execute()
  return rows.map(({ entry }) => entry)
}

/** The entity with an id, under all names that documents give it; those that are one with it included. */
export async function entityBy(id: string, tables: Tables): Promise<RegisterEntity | null> {
  const { asked } = tables
  const row = await asked.selectFrom('entity').select('standing').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : ((await entitiesAt([row.standing], tables))[0] ?? null)
}

/** The names of entities, by the ids that were asked for. */
export async function namesOf(
  ids: readonly string[],
  { asked, dialect }: Tables,
): Promise<ReadonlyMap<string, NamedEntity>> {
  const rows = await asked
    .selectFrom('entity')
    .innerJoin('entity as standing', 'standing.n', 'entity.standing')
    .select(['entity.id as asked', 'standing.id', 'standing.kind', 'standing.name'])
    .where(dialect.isOneOf('entity.id', ids))
    .where('standing.kind', 'is not', null)
    .execute()
  return new Map(
    rows.map(({ asked: id, id: standing, kind, name }) => [
      id,
      { id: standing, kind: mentionKind(kind ?? ''), name },
    ]),
  )
}

/** The entities with these numbers, in this order; those that no document names are left out. */
export async function entitiesAt(
  numbers: readonly number[],
  { asked, dialect }: Tables,
): Promise<readonly RegisterEntity[]> {
  if (numbers.length === 0) return []
  const rows = await asked.selectFrom('entity').selectAll().where(dialect.isOneOf('n', numbers)).execute()
  const parts = await asked
    .selectFrom('part')
    .innerJoin('entity', 'entity.n', 'part.entity')
    .innerJoin('document', 'document.n', 'part.document')
    .select(({ fn }) => ['entity.standing', 'document.id', fn.sum('part.mentions').as('mentions')])
    .where(dialect.isOneOf('entity.standing', numbers))
    .groupBy(['entity.standing', 'document.id'])
    .orderBy('document.id')
    .execute()
  const documents = Map.groupBy(parts, ({ standing }) => standing)
  const byNumber = new Map(rows.map((row) => [row.n, row]))
  return numbers.flatMap((n): RegisterEntity[] => {
    const row = byNumber.get(n)
    if (row === undefined || row.kind === null || row.id.startsWith(onlyName)) return []
    return [
      {
        id: row.id,
        kind: mentionKind(row.kind),
        name: row.name,
        names: JSON.parse(row.names),
        authority: row.authority,
        documents: (documents.get(n) ?? []).map(({ id, mentions }) => ({
          document: id,
          mentions: Number(mentions),
        })),
      },
    ]
  })
}

/** The finding with an id, or with a beginning of it that no other has. */
export async function findingBy(written: string, { asked }: Tables): Promise<RegisterFinding | null> {
  if (written === '') return null
  const exact = await asked.selectFrom('finding').select('data').where('id', '=', written).executeTakeFirst()
  if (exact !== undefined) return JSON.parse(exact.data)
  const rows = await asked
    .selectFrom('finding')
    .select('data')
    .where('id', '>=', written)
    .where('id', '<', `${written}\u{10ffff}`)
    .limit(2)
    .execute()
  const [only, ...others] = rows
  return only === undefined || others.length > 0 ? null : JSON.parse(only.data)
}
