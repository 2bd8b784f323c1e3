import { foldedWords } from '../../src/register/fold-search.ts'
import { askedDays, askedNumbers } from '../../src/register/match-query.ts'
import type { Query, QueryField, QueryValue } from '../../src/register/query.ts'
import { holdings } from '../../src/register/query-fields.ts'
import { holdsTerm, type SearchTerm, searchTerm } from '../../src/register/search-term.ts'
import {
  basisNames,
  entityRoles,
  kindNames,
  numberOfKind,
  onlyName,
  packed,
  reviewNames,
  statusNames,
} from './column-row.ts'
import { fieldWord } from './dialect.ts'
import { entitiesCalled, entitiesNamed, nameTest, wordsAlike } from './find-entities.ts'
import { type RegisterColumns, rowsWhere } from './register-columns.ts'
import type { RegisterReader } from './register-reader.ts'
import { hasRow, noRows, type RowSet, rowsInBoth, rowsInEither, rowsOf, rowsWithout } from './row-set.ts'

/** The rows of the entries that answer a query. */
export async function findRows(query: Query, reader: RegisterReader): Promise<RowSet> {
  const columns = await reader.columns()
  switch (query.ask) {
    case 'everything':
      return columns.used
    case 'word':
    case 'phrase':
      return remembered(columns, `${query.ask} ${textOf(query)}`, () => textRows(query, reader))
    case 'field':
      return remembered(columns, `${query.field} ${JSON.stringify(query.value)}`, () =>
        fieldRows(query.field, query.value, reader),
      )
    case 'not':
      return rowsWithout(columns.used, await findRows(query.query, reader))
    case 'all': {
      let rows = columns.used
      for (const each of query.queries) rows = rowsInBoth(rows, await findRows(each, reader))
      return rows
    }
    case 'any': {
      let rows = noRows(columns.capacity)
      for (const each of query.queries) rows = rowsInEither(rows, await findRows(each, reader))
      return rows
    }
  }
}

/** A word or phrase of a query. */
export type TextQuery = Query & { readonly ask: 'word' | 'phrase' }

function textOf(query: TextQuery): string {
  return query.ask === 'word' ? query.word : query.phrase
}

async function remembered(
  { found }: RegisterColumns,
  key: string,
  find: () => Promise<RowSet>,
): Promise<RowSet> {
  const known = found.get(key)
  if (known !== undefined) return known
  const rows = await find()
  found.put(key, rows)
  return rows
}

async function textRows(query: TextQuery, reader: RegisterReader): Promise<RowSet> {
  const { asked, dialect } = reader
  const columns = await reader.columns()
  const term = searchTerm(textOf(query))
  if (term.words.length === 0) return noRows(columns.capacity)
  const terms = [term, ...(query.ask === 'word' && !term.isBeginning ? await namesLike(term, reader) : [])]
  const rows = rowsOf(await dialect.findText(asked, terms), columns.capacity)
  if (term.isBeginning) return rows
  const called = await entitiesCalled(reader, term.words)
  return called.length === 0 ? rows : rowsInEither(rows, partyRows(columns, called, null))
}

/** In the words of names, those written or sounding nearly like the one asked for. */
async function namesLike(term: SearchTerm, reader: RegisterReader): Promise<SearchTerm[]> {
  const [word = ''] = term.words
  return (await wordsAlike(reader, word)).map((alike) => ({
    words: [fieldWord('name', alike)],
    isBeginning: false,
  }))
}

/** The rows in whose own words, not only in those of their documents, a word or a name like it stands. */
export async function mainRows(query: TextQuery, reader: RegisterReader): Promise<RowSet> {
  const columns = await reader.columns()
  return remembered(columns, `main ${textOf(query)}`, async () => {
    const { words, isBeginning } = searchTerm(textOf(query))
    if (words.length !== 1) return noRows(columns.capacity)
    const main = { words: words.map((word) => fieldWord('main', word)), isBeginning }
    const rows = await reader.dialect.findText(reader.asked, [main])
    return rowsOf(rows, columns.capacity)
  })
}

async function fieldRows(field: QueryField, value: QueryValue, reader: RegisterReader): Promise<RowSet> {
  const { asked, dialect } = reader
  const columns = await reader.columns()
  const text = value.is === 'value' ? value.value : ''
  const term = searchTerm(text)
  switch (field) {
    case 'kind': {
      const number = kindNames.indexOf(text) + 1
      return rowsWhere(columns, ({ kind }, at) => kind[at] === number)
    }
    case 'status': {
      const number = statusNames.indexOf(text)
      return rowsWhere(columns, ({ status }, at) => status[at] === number)
    }
    case 'review': {
      const number = reviewNames.indexOf(text)
      return rowsWhere(columns, ({ review }, at) => review[at] === number)
    }
    case 'basis': {
      const bit = bitOf(basisNames, text)
      return rowsWhere(columns, ({ bases }, at) => ((bases[at] ?? 0) & bit) !== 0)
    }
    case 'has': {
      if (text === 'finding') return ruledRows(null, reader)
      const bit = bitOf(holdings, text)
      return rowsWhere(columns, ({ has }, at) => ((has[at] ?? 0) & bit) !== 0)
    }
    case 'date':
      return datedRows(columns, value)
    case 'ordinal': {
      const { from, until } = askedNumbers(value)
      return rowsWhere(columns, ({ ordinal }, at) => {
        const number = ordinal[at] ?? 0
        return number > 0 && number >= from && number <= until
      })
    }
    case 'form':
    case 'title':
    case 'number':
    case 'saidby': {
      if (term.words.length === 0) return noRows(columns.capacity)
      const words = term.words.map((word) => fieldWord(field, word))
      const rows = await dialect.findText(asked, [{ ...term, words }])
      return rowsOf(rows, columns.capacity)
    }
    case 'series':
      return valueRows('series', (name) => holdsTerm(name, term), reader)
    case 'place': {
      const named = await valueRows('place', await nameTest(reader, term), reader)
      const entities = await entitiesNamed(reader, term)
      if (entities.length === 0) return named
      const wanted = rowsOf(entities, Math.max(...entities) + 1)
      const within = entityRows(columns, (each) => hasRow(wanted, packed.n(each)) && !isParty(each))
      return rowsInEither(named, within)
    }
    case 'party':
      return partyRows(columns, await entitiesNamed(reader, term), null)
    case 'person':
    case 'body':
    case 'state':
      return partyRows(columns, await entitiesNamed(reader, term), numberOfKind(field))
    case 'entity':
      return rowsOfEntity(text, reader)
    case 'rule':
      return ruledRows(text, reader)
    case 'document':
      return toldRows(
        (document) => document.id === text || holdsTerm(foldedWords(document.name), term),
        reader,
      )
    case 'source':
      return toldRows(({ source }) => source !== null && holdsTerm(foldedWords(source), term), reader)
  }
}

function bitOf(names: readonly string[], name: string): number {
  const at = names.indexOf(name)
  return at === -1 ? 0 : 1 << at
}

const dated = bitOf(holdings, 'date')

function datedRows(columns: RegisterColumns, value: QueryValue): RowSet {
  const days = askedDays(value)
  if (days === null) return noRows(columns.capacity)
  return rowsWhere(
    columns,
    ({ has, first, last }, at) =>
      ((has[at] ?? 0) & dated) !== 0 && (first[at] ?? 0) <= days.last && (last[at] ?? 0) >= days.first,
  )
}

async function valueRows(
  field: 'place' | 'series',
  fits: (words: readonly string[]) => boolean,
  reader: RegisterReader,
): Promise<RowSet> {
  const fitting = new Set<number>()
  for (const [n, known] of await reader.values())
    if (known.field === field && fits(known.words())) fitting.add(n)
  const columns = await reader.columns()
  if (fitting.size === 0) return noRows(columns.capacity)
  return rowsWhere(columns, (chunk, at) => fitting.has(chunk[field][at] ?? 0))
}

function isParty(entity: number): boolean {
  return packed.role(entity) === entityRoles.party
}

function partyRows(columns: RegisterColumns, entities: readonly number[], kind: number | null): RowSet {
  const wanted = new Set(entities)
  if (wanted.size === 0) return noRows(columns.capacity)
  return entityRows(
    columns,
    (each) => isParty(each) && (kind === null || packed.kind(each) === kind) && wanted.has(packed.n(each)),
  )
}

function entityRows(columns: RegisterColumns, fits: (entity: number) => boolean): RowSet {
  return rowsWhere(columns, ({ entity, entityStart }, at) => {
    const end = entityStart[at + 1] ?? 0
    for (let place = entityStart[at] ?? 0; place < end; place++) if (fits(entity[place] ?? 0)) return true
    return false
  })
}

async function rowsOfEntity(id: string, { asked, columns }: RegisterReader): Promise<RowSet> {
  const known = await columns()
  // One that was joined with another stands under it.
  const row = await asked.selectFrom('entity').select('standing').where('id', '=', id).executeTakeFirst()
  if (row === undefined || id.startsWith(onlyName)) return noRows(known.capacity)
  return entityRows(known, (each) => packed.n(each) === row.standing)
}

async function ruledRows(rule: string | null, { asked, columns }: RegisterReader): Promise<RowSet> {
  const { capacity } = await columns()
  let question = asked.selectFrom('entry_rule').select('entry').distinct()
  if (rule !== null)
    question = question.where((where) =>
      // A slash and the sign behind it enclose the rules of a family.
      where.or([
        where('rule', '=', rule),
        where.and([where('rule', '>=', `${rule}/`), where('rule', '<', `${rule}0`)]),
      ]),
    )
  const rows = await question.execute()
  return rowsOf(
    rows.map(({ entry }) => entry),
    capacity,
  )
}

async function toldRows(
  fits: (document: { readonly id: string; readonly name: string; readonly source: string | null }) => boolean,
  { asked, columns }: RegisterReader,
): Promise<RowSet> {
  const wanted = new Set<number>()
  for (const { n, data } of await asked.selectFrom('document').select(['n', 'data']).execute())
    if (fits(JSON.parse(data))) wanted.add(n)
  const known = await columns()
  if (wanted.size === 0) return noRows(known.capacity)
  return rowsWhere(known, ({ document, documentStart }, at) => {
    const end = documentStart[at + 1] ?? 0
    for (let place = documentStart[at] ?? 0; place < end; place++)
      if (wanted.has(document[place] ?? 0)) return true
    return false
  })
}
