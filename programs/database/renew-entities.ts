import type { DocumentReading } from '../../src/register/document-reading.ts'
import { entityNaming } from '../../src/register/entity-naming.ts'
import { mergeEntity } from '../../src/register/merge-entity.ts'
import type { RegisterEntity } from '../../src/register/register-entity.ts'
import { foldedNames, nameWordRows } from './party-names.ts'
import type { RegisterWork } from './register-work.ts'
import type { Rows } from './tables.ts'

/** Makes entities anew of what the documents say of them now; says which of them changed their kind. */
export async function renewEntities(
  work: RegisterWork,
  touched: ReadonlySet<string>,
  readings: readonly DocumentReading[],
): Promise<readonly string[]> {
  const { asked, dialect, judgements, documents } = work
  const naming = entityNaming(judgements)
  const standing = new Map<string, readonly string[]>()
  for (const id of touched) standing.set(naming.idOf(id), naming.allOf(id))
  const members = new Set([...touched, ...standing.keys(), ...[...standing.values()].flat()])
  const before = await entityRows(work, members)
  await dialect.insert(
    asked,
    'part',
    readings.flatMap(({ document, entities }) =>
      entities.map(({ id, kind, name, names, authority, documents: named }) => ({
        document: documents.get(document.id) ?? -1,
        entity: before.get(id)?.n ?? -1,
        kind,
        name,
        names: JSON.stringify(names),
        authority,
        mentions: named.reduce((sum, { mentions }) => sum + mentions, 0),
      })),
    ),
  )
  const parts = await partsOf(work, new Map([...before].map(([id, { n }]) => [n, id])))

  const rows: Rows['entity'][] = []
  for (const id of members) {
    const standsAs = naming.idOf(id)
    const n = before.get(id)?.n ?? -1
    const own = (standing.get(id) ?? []).flatMap((member) => parts.get(before.get(member)?.n ?? -1) ?? [])
    const merged =
      standsAs === id && own.length > 0
        ? mergeEntity(
            id,
            own.map(({ part }) => part),
          )
        : null
    rows.push({
      n,
      id,
      standing: before.get(standsAs)?.n ?? n,
      kind: merged?.kind ?? null,
      name: merged?.name ?? '',
      names: JSON.stringify(merged?.names ?? []),
      authority: merged?.authority ?? null,
      mentions: merged === null ? 0 : own.reduce((sum, { mentions }) => sum + mentions, 0),
    })
  }
  await writeEntities(work, rows)
  return rows.flatMap(({ id, kind, standing: now }) => {
    const old = before.get(id)
    return old !== undefined && !old.isNew && (old.kind !== kind || old.standing !== now) ? [id] : []
  })
}

type KnownRow = {
  readonly n: number
  readonly kind: string | null
  readonly standing: number
  readonly isNew: boolean
}

/** The rows of entities by their ids; those that have none yet get a number. */
async function entityRows(
  { asked, dialect, state }: RegisterWork,
  ids: Iterable<string>,
): Promise<Map<string, KnownRow>> {
  const wanted = [...ids]
  const rows = await asked
    .selectFrom('entity')
    .select(['n', 'id', 'kind', 'standing'])
    .where(dialect.isOneOf('id', wanted))
    .execute()
  const found = new Map<string, KnownRow>(rows.map((row) => [row.id, { ...row, isNew: false }]))
  for (const id of wanted) {
    if (found.has(id)) continue
    const n = state.entities++
    found.set(id, { n, kind: null, standing: n, isNew: true })
  }
  return found
}

type Part = { readonly part: RegisterEntity; readonly mentions: number }

// Documents that say the same of an entity count as one, with the mentions of the one that names it most: only that is
// weighed. The ids are given, since an entity that is new has no row of its own yet.
async function partsOf(
  { asked, dialect }: RegisterWork,
  ids: ReadonlyMap<number, string>,
): Promise<Map<number, Part[]>> {
  const rows = await asked
    .selectFrom('part')
    .select(({ fn }) => [
      'part.entity',
      'part.kind',
      'part.name',
      'part.names',
      'part.authority',
      fn.max('part.mentions').as('most'),
      fn.sum('part.mentions').as('all'),
    ])
    .where(dialect.isOneOf('part.entity', [...ids.keys()]))
    .groupBy(['part.entity', 'part.kind', 'part.name', 'part.names', 'part.authority'])
    .execute()
  const parts = new Map<number, Part[]>()
  for (const row of rows) {
    const known = parts.get(row.entity) ?? []
    parts.set(row.entity, known)
    known.push({
      part: {
        id: ids.get(row.entity) ?? '',
        kind: mentionKind(row.kind),
        name: row.name,
        names: JSON.parse(row.names),
        authority: row.authority,
        documents: [{ document: '', mentions: Number(row.most) }],
      },
      mentions: Number(row.all),
    })
  }
  return parts
}

const kinds = ['person', 'place', 'state', 'body', 'meeting', 'act', 'post', 'people', 'thing'] as const

/** A kind as a table keeps it. */
export function mentionKind(kind: string | null): RegisterEntity['kind'] {
  return kinds.find((each) => each === kind) ?? 'thing'
}

/** Writes rows of entities in the place of those before, with the names by which they are found. */
export async function writeEntities(
  { asked, dialect }: Pick<RegisterWork, 'asked' | 'dialect'>,
  rows: readonly Rows['entity'][],
): Promise<void> {
  if (rows.length === 0) return
  const numbers = rows.map(({ n }) => n)
  const before = await asked
    .selectFrom('entity')
    .select(['n', 'name', 'names'])
    .where(dialect.isOneOf('n', numbers))
    .execute()
  const known = new Map(before.map((row) => [row.n, row]))
  // Most are only named once more.
  const renamed = rows.filter(({ n, name, names }) => {
    const old = known.get(n)
    return old === undefined || old.name !== name || old.names !== names
  })
  const old = renamed.flatMap(({ n }) => (known.has(n) ? [n] : []))
  if (before.length > 0) {
    await asked
      .deleteFrom('entity')
      .where(dialect.isOneOf('n', [...known.keys()]))
      .execute()
    await asked.deleteFrom('entity_name').where(dialect.isOneOf('entity', old)).execute()
    await asked.deleteFrom('entity_word').where(dialect.isOneOf('entity', old)).execute()
  }
  await dialect.insert(asked, 'entity', rows)
  const folded = renamed.map(({ n, name, names }) => foldedNames(n, namesIn(name, names)))
  await dialect.insert(
    asked,
    'entity_name',
    folded.flatMap(({ whole }) => whole),
  )
  const words = folded.flatMap(({ words }) => words)
  await dialect.insert(asked, 'entity_word', words)
  await dialect.insert(asked, 'name_word', nameWordRows(words.map(({ word }) => word)), { isOnce: true })
}

/** All names of an entity as a table keeps them. */
export function namesIn(name: string, names: string): string[] {
  const dated: readonly { readonly name: string }[] = JSON.parse(names)
  return [name, ...dated.map((each) => each.name)].filter((each) => each !== '')
}
