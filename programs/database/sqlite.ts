import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { SearchTerm } from '../../src/register/search-term.ts'
import { type Asked, type Dialect, type IndexedText, textStream } from './dialect.ts'
import { queueOf } from './queue-of.ts'
import { createTables, layout, type Rows, type TableName, tables } from './tables.ts'

/** The register in a file of SQLite, or in memory where the path is `:memory:`. */
export function sqliteDialect(path: string): Dialect {
  const reader = connect(path)
  makeTables(reader.handle)
  // Who writes has a connection of its own, so that reading goes on beside it; memory has but one.
  let ownWriter: Connection | null = path === ':memory:' ? reader : null
  const writer = () => {
    ownWriter ??= connect(path)
    return ownWriter
  }
  return {
    name: 'sqlite',
    reading: (call) => inTransaction(reader, 'begin', call),
    writing: (call) => inTransaction(writer(), 'begin immediate', call),
    insert: async (_, table, rows, options) =>
      insertAll(writer().handle, table, rows, options?.isOnce === true),
    isOneOf: (column, values) =>
      sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    async moveTellings(_, rows) {
      const move = writer().handle.prepare('update telling set entry = ?, component = ? where n = ?')
      for (const { n, entry, component } of rows) move.run(entry, component, n)
    },
    findText: async (asked, terms) => findText(handleOf(asked), terms),
    indexTexts: async (_, texts) => indexTexts(writer().handle, texts),
    async forgetTexts(_, rows) {
      const forget = writer().handle.prepare('delete from entry_text where rowid = ?')
      for (const row of rows) forget.run(row)
    },
    wordsSharingLetters: async (asked, word) => wordsSharingLetters(handleOf(asked), word),
    async clear() {
      for (const table of Object.keys(tables)) writer().handle.exec(`delete from ${table}`)
      writer().handle.exec(
        "insert into entry_text(entry_text) values ('delete-all'); delete from name_letters",
      )
    },
    async close() {
      for (const { handle } of new Set([reader, ownWriter ?? reader])) handle.close()
    },
  }

  function handleOf(asked: Asked): Database.Database {
    return asked === ownWriter?.asked ? ownWriter.handle : reader.handle
  }
}

type Connection = {
  readonly handle: Database.Database
  readonly asked: Asked
  readonly inTurn: ReturnType<typeof queueOf>
}

function connect(path: string): Connection {
  const handle = new Database(path, { timeout: 60_000 })
  handle.pragma('journal_mode = wal')
  handle.pragma('synchronous = full')
  handle.pragma('cache_size = -65536')
  handle.pragma('mmap_size = 1073741824')
  // A statement is compiled once, however often it is asked.
  const prepared = new Map<string, Database.Statement>()
  const prepare = (text: string) => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    if (prepared.size > 500) prepared.clear()
    const statement = handle.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  const asked = new Kysely<Rows>({
    dialect: new SqliteDialect({ database: { prepare, close: () => handle.close() } }),
  })
  return { handle, asked, inTurn: queueOf() }
}

function inTransaction<Answer>(
  { handle, asked, inTurn }: Connection,
  begin: string,
  call: (asked: Asked) => Promise<Answer>,
): Promise<Answer> {
  return inTurn(async () => {
    handle.exec(begin)
    try {
      const answer = await call(asked)
      handle.exec('commit')
      return answer
    } catch (error) {
      if (handle.inTransaction) handle.exec('rollback')
      throw error
    }
  })
}

const typeNames = {
  int: 'integer not null',
  text: 'text not null',
  'int?': 'integer',
  'text?': 'text',
  bytes: 'blob not null',
} as const

// A file of another layout is a build product like any other: it is emptied, and filled again from the documents.
function makeTables(handle: Database.Database): void {
  if (handle.pragma('user_version', { simple: true }) === layout) return
  handle.exec('begin immediate')
  const names = handle
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  for (const name of ['entry_text', 'name_letters', ...Object.keys(tables)])
    if (names.includes(name)) handle.exec(`drop table ${name}`)
  for (const statement of createTables(typeNames, ' without rowid')) handle.exec(statement)
  handle.exec(`
    create virtual table entry_text using fts5(
      body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
    create virtual table name_letters using fts5(word, tokenize = 'trigram', detail = none);
    create trigger name_word_letters after insert on name_word
      begin insert into name_letters(word) values (new.word); end`)
  handle.pragma(`user_version = ${layout}`)
  handle.exec('commit')
}

function insertAll<Name extends TableName>(
  handle: Database.Database,
  table: Name,
  rows: readonly Rows[Name][],
  isOnce: boolean,
): void {
  if (rows.length === 0) return
  const columns = Object.keys(tables[table].columns)
  const insert = handle.prepare(
    `insert ${isOnce ? 'or ignore ' : ''}into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  for (const row of rows) {
    const values: Readonly<Record<string, unknown>> = row
    insert.run(columns.map((column) => values[column]))
  }
}

function findText(handle: Database.Database, terms: readonly SearchTerm[]): number[] {
  const asked = terms.map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? ' *' : ''}`)
  const rows = handle.prepare('select rowid from entry_text where entry_text match ?').pluck()
  const found: number[] = []
  for (const row of rows.all(asked.join(' OR '))) if (typeof row === 'number') found.push(row)
  return found
}

function indexTexts(handle: Database.Database, texts: readonly IndexedText[]): void {
  const insert = handle.prepare('insert into entry_text(rowid, body) values (?, ?)')
  for (const { n, words } of texts) insert.run(n, textStream(words).join(' '))
}

function wordsSharingLetters(handle: Database.Database, word: string): string[] {
  const threes = Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => `"${word.slice(at, at + 3)}"`,
  )
  if (threes.length === 0) return []
  return handle
    .prepare('select word from name_letters where name_letters match ?')
    .pluck()
    .all(threes.join(' OR '))
    .map(String)
}
