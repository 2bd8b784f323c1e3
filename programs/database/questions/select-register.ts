import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { Query } from '../../../src/register/query.ts'
import type { Register } from '../../../src/register/register.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { packed } from '../column-row.ts'
import { type Chunk, chunkSize } from '../entry-columns.ts'
import { findRows } from '../find-rows.ts'
import type { AskReader, RegisterReader } from '../register-reader.ts'
import { sortedRows } from '../sort-rows.ts'
import { entriesAt } from './entries-at.ts'
import { entitiesAt } from './find-one.ts'

const atOnce = 500

/**
 * The answer to a query as a register of its own.
 * Which rows answer is settled when it is first asked; each is read in its turn, so that nothing waits for a slow reader.
 */
export function selectRegister(query: Query, ask: AskReader): Register {
  let settled: Promise<Selected> | null = null
  const selected = () => {
    settled ??= ask(async (reader) => {
      const columns = await reader.columns()
      const found = await findRows(query, reader)
      // Sorted where entries are asked for; documents alone do not need it.
      let sorted: readonly number[] | null = null
      const rows = () => {
        sorted ??= sortedRows(columns, found)
        return sorted
      }
      return { rows, ...(query.ask === 'everything' ? allOf : named(rows(), columns.chunks)) }
    })
    return settled
  }

  async function* documents(): AsyncGenerator<KeptDocument> {
    const { documents: wanted } = await selected()
    const rows = await ask(({ asked }) =>
      asked.selectFrom('document').select(['n', 'data']).orderBy('id').execute(),
    )
    for (const { n, data } of rows) if (wanted === null || wanted.has(n)) yield JSON.parse(data)
  }

  async function* entities(): AsyncGenerator<RegisterEntity> {
    const { entities: wanted } = await selected()
    const rows = await ask(({ asked }) =>
      asked
        .selectFrom('entity')
        .select(['n', 'standing'])
        .where('kind', 'is not', null)
        .orderBy('id')
        .execute(),
    )
    const numbers = rows.flatMap(({ n, standing }) =>
      n === standing && (wanted === null || wanted.has(n)) ? [n] : [],
    )
    for (const some of slices(numbers)) yield* await ask((reader) => entitiesAt(some, reader))
  }

  async function* entries(): AsyncGenerator<RegisterEntry> {
    const { rows } = await selected()
    for (const some of slices(rows())) yield* await ask((reader) => entriesAt(some, reader))
  }

  // Of an answer those on the words of its entries, and those on words of its documents that no entry stands on.
  async function* findings(): AsyncGenerator<RegisterFinding> {
    const { documents: wanted, rows: answering } = await selected()
    const rows = await ask(({ asked }) =>
      asked
        .selectFrom('finding')
        .innerJoin('document', 'document.n', 'finding.document')
        .select(['finding.id', 'finding.document'])
        .orderBy('document.id')
        .orderBy('finding.place')
        .orderBy('finding.id')
        .execute(),
    )
    const ids = rows.flatMap(({ id, document }) => (wanted === null || wanted.has(document) ? [id] : []))
    const entryIds = wanted === null ? null : new Set(await ask((reader) => idsAt(answering(), reader)))
    for (const some of slices(ids)) {
      const known = await ask(({ asked, dialect }) =>
        asked.selectFrom('finding').select(['id', 'data']).where(dialect.isOneOf('id', some)).execute(),
      )
      const byId = new Map(known.map(({ id, data }) => [id, data]))
      for (const id of some) {
        const data = byId.get(id)
        if (data === undefined) continue
        const finding: RegisterFinding = JSON.parse(data)
        const { entries: on } = finding
        if (entryIds === null || on.length === 0 || on.some((entry) => entryIds.has(entry))) yield finding
      }
    }
  }

  return {
    documents,
    entities,
    entries,
    findings,
    textOf: (id) =>
      ask(async ({ asked }) => {
        const row = await asked
          .selectFrom('document')
          .innerJoin('reading', 'reading.document', 'document.n')
          .select('reading.data')
          .where('document.id', '=', id)
          .executeTakeFirst()
        if (row === undefined) return null
        const { text }: { readonly text: string } = JSON.parse(row.data)
        return text
      }),
  }
}

type Selected = {
  readonly rows: () => readonly number[]
  /** Numbers; null: all that there are. */
  readonly documents: ReadonlySet<number> | null
  readonly entities: ReadonlySet<number> | null
}

const allOf = { documents: null, entities: null } as const

function named(
  rows: readonly number[],
  chunks: readonly (Chunk | undefined)[],
): Pick<Selected, 'documents' | 'entities'> {
  const documents = new Set<number>()
  const entities = new Set<number>()
  for (const row of rows) {
    const chunk = chunks[Math.floor(row / chunkSize)]
    const at = row % chunkSize
    if (chunk === undefined) continue
    for (const each of chunk.document.subarray(chunk.documentStart[at], chunk.documentStart[at + 1]))
      documents.add(each)
    for (const each of chunk.entity.subarray(chunk.entityStart[at], chunk.entityStart[at + 1]))
      entities.add(packed.n(each))
  }
  return { documents, entities }
}

function* slices<Each>(all: readonly Each[]): Generator<readonly Each[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce)
}

async function idsAt(
  rows: readonly number[],
  { asked, dialect }: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<string[]> {
  const known = await asked.selectFrom('entry').select('id').where(dialect.isOneOf('n', rows)).execute()
  return known.map(({ id }) => id)
}
