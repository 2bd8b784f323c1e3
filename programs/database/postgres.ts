import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { SearchTerm } from '../../src/register/search-term.ts'
import { type Asked, type Dialect, type IndexedText, textStream } from './dialect.ts'
import { createTables, layout, type Rows, type TableName, tables } from './tables.ts'

const schema = 'regesta_register'

/** The register in a database of PostgreSQL 15 or newer, in a schema of its own. */
export async function postgresDialect(address: string): Promise<Dialect> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    options: `-c search_path=${schema},public -c jit=off`,
  })
  // A connection that breaks while nobody uses it is replaced; who uses one is told.
  pool.on('error', () => undefined)
  const asked = new Kysely<Rows>({ dialect: new PostgresDialect({ pool }) })
  await makeTables(asked)
  return {
    name: 'postgres',
    reading: (call) =>
      asked.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(call),
    writing: (call) =>
      asked.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${writers})`.execute(transaction)
        return call(transaction)
      }),
    insert: insertAll,
    isOneOf: (column, values) => sql<boolean>`${sql.ref(column)} = any(${values})`,
    async moveTellings(transaction, rows) {
      if (rows.length === 0) return
      const [numbers, entries, components] = [
        rows.map(({ n }) => n),
        rows.map(({ entry }) => entry),
        rows.map(({ component }) => component),
      ]
      await sql`update telling set entry = moved.entry, component = moved.component
        from unnest(${numbers}::integer[], ${entries}::integer[], ${components}::integer[])
          as moved(n, entry, component)
        where telling.n = moved.n`.execute(transaction)
    },
    findText,
    indexTexts,
    async forgetTexts(transaction, rows) {
      if (rows.length > 0) await sql`delete from entry_text where n = any(${rows})`.execute(transaction)
    },
    wordsSharingLetters,
    async clear(transaction) {
      await sql`truncate entry_text, ${sql.join(Object.keys(tables).map((name) => sql.table(name)))}`.execute(
        transaction,
      )
    },
    close: () => asked.destroy(),
  }
}

// Any number that no other program is likely to lock by.
const writers = 7_341_559

const typeNames = {
  int: 'integer not null',
  text: 'text collate "C" not null',
  'int?': 'integer',
  'text?': 'text collate "C"',
  bytes: 'bytea not null',
} as const

async function makeTables(asked: Asked): Promise<void> {
  await asked.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${writers})`.execute(transaction)
    const { rows } = await sql<{ layout: string | null }>`
      select obj_description(oid) as layout from pg_namespace where nspname = ${schema}`.execute(transaction)
    if (rows[0]?.layout === String(layout)) return
    const run = (text: string) => sql.raw(text).execute(transaction)
    await run(`drop schema if exists ${schema} cascade`)
    await run(`create schema ${schema}`)
    for (const statement of createTables(typeNames, '')) await run(statement)
    await run('create table entry_text (n integer primary key, body tsvector not null)')
    await run('create index entry_text_by_body on entry_text using gin (body)')
    // Without the extension the words of names are looked through one by one.
    await run('savepoint letters')
    try {
      await run('create extension if not exists pg_trgm schema public')
      await run('create index name_word_by_letters on name_word using gin (word public.gin_trgm_ops)')
    } catch {
      await run('rollback to letters')
    }
    await run(`comment on schema ${schema} is '${layout}'`)
  })
}

const arrayTypes = {
  int: 'integer[]',
  'int?': 'integer[]',
  text: 'text[]',
  'text?': 'text[]',
  bytes: 'bytea[]',
} as const

// Whole columns in one round trip; batches keep the statement below what the server takes.
async function insertAll<Name extends TableName>(
  transaction: Asked,
  table: Name,
  rows: readonly Rows[Name][],
  options?: { readonly isOnce: true },
): Promise<void> {
  const columns = Object.entries(tables[table].columns)
  const names = sql.join(columns.map(([column]) => sql.ref(column)))
  for (let from = 0; from < rows.length; from += 2000) {
    const batch: readonly Readonly<Record<string, unknown>>[] = rows.slice(from, from + 2000)
    const arrays = columns.map(
      ([column, type]) => sql`${batch.map((row) => sent(row[column]))}::${sql.raw(arrayTypes[type])}`,
    )
    await sql`insert into ${sql.table(table)} (${names}) select * from unnest(${sql.join(arrays)}) ${sql.raw(
      options?.isOnce === true ? 'on conflict do nothing' : '',
    )}`.execute(transaction)
  }
}

function sent(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

async function findText(asked: Asked, terms: readonly SearchTerm[]): Promise<ArrayLike<number>> {
  const query = terms.map(({ words, isBeginning }) => {
    const lexemes = words.map((word, at) => `'${word}'${isBeginning && at === words.length - 1 ? ':*' : ''}`)
    return `(${lexemes.join(' <-> ')})`
  })
  const { rows } = await sql<{ found: Buffer | null }>`
    select string_agg(int4send(n), ''::bytea) as found from entry_text where body @@ ${query.join(' | ')}::tsquery`.execute(
    asked,
  )
  const found = rows[0]?.found
  if (found == null) return []
  const bytes = new Uint8Array(found)
  Buffer.from(bytes.buffer).swap32()
  return new Int32Array(bytes.buffer)
}

// Beyond these a text of PostgreSQL cannot say where a word stands.
const furthest = 16_000

async function indexTexts(transaction: Asked, texts: readonly IndexedText[]): Promise<void> {
  for (let from = 0; from < texts.length; from += 1000) {
    const batch = texts.slice(from, from + 1000)
    const numbers = batch.map(({ n }) => n)
    const bodies = batch.map(({ words }) => vectorOf(textStream(words)))
    await sql`insert into entry_text (n, body) select n, body::tsvector
      from unnest(${numbers}::integer[], ${bodies}::text[]) as texts(n, body)`.execute(transaction)
  }
}

function vectorOf(stream: readonly string[]): string {
  const places = new Map<string, number[]>()
  stream.forEach((word, at) => {
    const known = places.get(word)
    if (known === undefined) places.set(word, at < furthest ? [at + 1] : [])
    else if (at < furthest && known.length < 255) known.push(at + 1)
  })
  return [...places].map(([word, at]) => `'${word}'${at.length === 0 ? '' : `:${at.join(',')}`}`).join(' ')
}

async function wordsSharingLetters(asked: Asked, word: string): Promise<readonly string[]> {
  const threes = Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => `%${word.slice(at, at + 3)}%`,
  )
  if (threes.length === 0) return []
  const { rows } = await sql<{ word: string }>`
    select word from name_word where word like any(${threes})`.execute(asked)
  return rows.map((row) => row.word)
}
