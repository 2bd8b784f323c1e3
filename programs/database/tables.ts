/** The types of columns, by the names that both dialects translate; those with a question mark may be null. */
export type ColumnType = 'int' | 'text' | 'int?' | 'text?' | 'bytes'

/** A table: its columns, what makes a row the only one, and what it is looked up by. */
export type Table = {
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly key: readonly string[]
  readonly indexes: readonly (readonly string[])[]
}

/**
 * The register as tables. `n` numbers the rows of a table from 0 or 1 on; JSON is kept as text, so that it comes back
 * byte for byte.
 */
export const tables = {
  /** What the register knows of itself: its generation, its mark. */
  meta: table({ name: 'text', value: 'text' }, ['name']),
  /** The decisions of the log, in its order. */
  decision: table({ place: 'int', id: 'text', data: 'text' }, ['place']),
  document: table({ n: 'int', id: 'text', data: 'text' }, ['n'], [['id']]),
  /** What was read of a document beside its tellings and entities. */
  reading: table({ document: 'int', data: 'text', findings: 'text' }, ['document']),
  /** Tellings that are joined into one entry, or might be, have the same component. */
  telling: table(
    { n: 'int', id: 'text', document: 'int', component: 'int', entry: 'int?', added: 'text?', data: 'text' },
    ['n'],
    [['document'], ['component'], ['entry']],
  ),
  /** What tellings are looked up by, hashed. Keys of tellings that are gone may stay: no other gets their number. */
  telling_key: table({ match: 'int', telling: 'int' }, ['match', 'telling']),
  /** An entity as one document names it. */
  part: table(
    {
      document: 'int',
      entity: 'int',
      kind: 'text',
      name: 'text',
      names: 'text',
      authority: 'text?',
      mentions: 'int',
    },
    ['document', 'entity'],
    [['entity']],
  ),
  /** `standing` is the row of the entity that it is one with; its own where it stands for itself. */
  entity: table(
    {
      n: 'int',
      id: 'text',
      standing: 'int',
      kind: 'text?',
      name: 'text',
      names: 'text',
      authority: 'text?',
      mentions: 'int',
    },
    ['n'],
    [['id'], ['standing'], ['mentions']],
  ),
  /** Whole names of entities, folded; and the words of them. */
  entity_name: table({ folded: 'text', entity: 'int' }, ['folded', 'entity'], [['entity']]),
  entity_word: table({ word: 'text', entity: 'int' }, ['word', 'entity'], [['entity']]),
  /** Words of names that occur or have occurred, each with its sound. */
  name_word: table({ word: 'text', sound: 'text?' }, ['word'], [['sound']]),
  /** `data` is all of it but its tellings. */
  entry: table({ n: 'int', id: 'text', version: 'text', data: 'text' }, ['n'], [['id']]),
  /** All ids under which an entry is found. */
  entry_id: table({ id: 'text', entry: 'int' }, ['id', 'entry'], [['entry']]),
  /** The rules that speak about an entry, each with the finding. */
  entry_rule: table(
    { finding: 'text', entry: 'int', rule: 'text' },
    ['finding', 'entry'],
    [
      ['rule', 'entry'],
      ['entry', 'rule'],
    ],
  ),
  /** `origin` is the entry that it was made of; null where it was found in its document alone. */
  finding: table(
    {
      id: 'text',
      document: 'int',
      origin: 'int?',
      rule: 'text',
      severity: 'int',
      place: 'int',
      silenced: 'int',
      data: 'text',
    },
    ['id'],
    [['document'], ['origin'], ['severity', 'rule']],
  ),
  /** Values of fields that are counted, by number. */
  facet_value: table({ n: 'int', field: 'text', value: 'text' }, ['n'], [['value', 'field']]),
  /** The narrow columns of 1,024 entries, as `entry-columns.ts` lays them out. */
  chunk: table({ chunk: 'int', generation: 'int', data: 'bytes' }, ['chunk'], [['generation']]),
} as const

type Value<Type extends ColumnType> = Type extends 'int'
  ? number
  : Type extends 'text'
    ? string
    : Type extends 'bytes'
      ? Uint8Array
      : Type extends 'int?'
        ? number | null
        : string | null

/** The name of a table. */
export type TableName = keyof typeof tables

/** A row of each table. */
export type Rows = {
  [Name in TableName]: {
    [Column in keyof (typeof tables)[Name]['columns']]: (typeof tables)[Name]['columns'][Column] extends ColumnType
      ? Value<(typeof tables)[Name]['columns'][Column]>
      : never
  }
}

function table<const Columns extends Readonly<Record<string, ColumnType>>>(
  columns: Columns,
  key: readonly (keyof Columns & string)[],
  indexes: readonly (readonly (keyof Columns & string)[])[] = [],
): {
  readonly columns: Columns
  readonly key: readonly string[]
  readonly indexes: readonly (readonly string[])[]
} {
  return { columns, key, indexes }
}

/** The statements that make the tables, where a dialect calls the types so. */
export function createTables(typeNames: Readonly<Record<ColumnType, string>>, ending: string): string[] {
  return Object.entries<Table>(tables).flatMap(([name, { columns, key, indexes }]) => [
    `create table if not exists ${name} (${[
      ...Object.entries(columns).map(([column, type]) => `${column} ${typeNames[type]}`),
      `primary key (${key.join(', ')})`,
    ].join(', ')})${key.length > 1 ? ending : ''}`,
    ...indexes.map(
      (index) => `create index if not exists ${name}_by_${index.join('_')} on ${name} (${index.join(', ')})`,
    ),
  ])
}

/** Changes with the tables and with what is in them: a register of another layout is built anew. */
export const layout = 1
