import { letterDistance } from '../authority/near-names.ts'
import type { Span } from '../text/span.ts'
import { foldedWords } from './fold-search.ts'
import type { Query, QueryField, QueryValue } from './query.ts'
import { queryDate } from './query-date.ts'
import { isQueryField, queryFieldNames, queryFields } from './query-fields.ts'
import { type FieldPiece, type QueryPiece, queryWords } from './query-words.ts'

/** Why a query cannot be asked: where, what was wrong there, and what to do. */
export type QueryProblem = { readonly span: Span; readonly problem: string; readonly advice: string }

/** What a text asks for, or where it cannot be understood. */
export type ParsedQuery = { readonly query: Query } | { readonly problem: QueryProblem }

/**
 * Reads a query as people type it into a search box: words, "phrases", `field:value`, `-not`, `OR` and brackets.
 * Quotation marks and brackets that are not closed end with the text; marks that mean nothing are passed over.
 */
export function parseQuery(text: string): ParsedQuery {
  const reader: Reader = { pieces: queryWords(text), at: 0, depth: 0 }
  const found: Query[] = []
  while (reader.at < reader.pieces.length) {
    const query = readAny(reader)
    if ('problem' in query) return query
    found.push(query.query)
    // A bracket that nothing opened.
    if (reader.pieces[reader.at]?.piece === 'close') reader.at++
  }
  return { query: together('all', found) }
}

type Reader = { readonly pieces: readonly QueryPiece[]; at: number; depth: number }

const deepest = 100

function readAny(reader: Reader): ParsedQuery {
  const queries: Query[] = []
  for (;;) {
    const query = readAll(reader)
    if ('problem' in query) return query
    // What stands alone beside an OR asks for nothing: “Dakar OR”.
    if (query.query.ask !== 'everything') queries.push(query.query)
    if (reader.pieces[reader.at]?.piece !== 'or') return { query: together('any', queries) }
    reader.at++
  }
}

function readAll(reader: Reader): ParsedQuery {
  const queries: Query[] = []
  for (;;) {
    const piece = reader.pieces[reader.at]
    if (piece === undefined || piece.piece === 'or' || piece.piece === 'close')
      return { query: together('all', queries) }
    const query = readOne(reader, piece)
    if ('problem' in query) return query
    if (query.query.ask !== 'everything') queries.push(query.query)
  }
}

function readOne(reader: Reader, piece: QueryPiece): ParsedQuery {
  reader.at++
  if (piece.piece === 'not') return readNot(reader)
  if (piece.piece === 'open') return readBracket(reader, piece)
  if (piece.piece === 'field') return readField(piece)
  if (piece.piece === 'word') return { query: wordQuery(piece.text, piece) }
  if (piece.piece === 'phrase') return { query: phraseQuery(piece.text, piece) }
  return { query: everything }
}

function readNot(reader: Reader): ParsedQuery {
  const next = reader.pieces[reader.at]
  if (next === undefined || next.piece === 'or' || next.piece === 'close' || next.piece === 'and')
    return { query: everything }
  const query = readOne(reader, next)
  if ('problem' in query || query.query.ask === 'everything') return query
  return { query: query.query.ask === 'not' ? query.query.query : { ask: 'not', query: query.query } }
}

function readBracket(reader: Reader, open: Span): ParsedQuery {
  if (reader.depth >= deepest)
    return problem(open, `there are more than ${deepest} brackets within each other`, 'Ask for less at once.')
  reader.depth++
  const query = readAny(reader)
  reader.depth--
  if (reader.pieces[reader.at]?.piece === 'close') reader.at++
  return query
}

const everything: Query = { ask: 'everything' }

function wordQuery(text: string, { start, end }: Span): Query {
  const { length } = foldedWords(text)
  if (length === 0) return everything
  // “8/31-C” and “al-Tuwaijri” are several words that stand together.
  if (length > 1) return { ask: 'phrase', phrase: text, span: { start, end } }
  return { ask: 'word', word: text, span: { start, end } }
}

function phraseQuery(text: string, { start, end }: Span): Query {
  return foldedWords(text).length === 0
    ? everything
    : { ask: 'phrase', phrase: text.trim(), span: { start, end } }
}

// `after:1993` and its like are ranges of dates.
const dateEdges: Readonly<Record<string, (value: string) => string>> = {
  after: (value) => `>${value}`,
  since: (value) => `>=${value}`,
  before: (value) => `<${value}`,
  until: (value) => `<=${value}`,
}

function readField(piece: QueryPiece & { readonly piece: 'field' }): ParsedQuery {
  const written = piece.name.toLowerCase()
  const edge = Object.hasOwn(dateEdges, written) ? dateEdges[written] : undefined
  const field = edge === undefined ? fieldNamed(written) : 'date'
  const nameSpan = { start: piece.start, end: piece.start + piece.name.length }
  if (field === null) return unknownField(piece.name, nameSpan)
  if (piece.values.length === 0) {
    const { example } = queryFields[field]
    return problem(
      { start: piece.start, end: piece.end },
      `“${piece.name}:” has no value`,
      `Write one behind it, as in ${example}.`,
    )
  }
  const queries: Query[] = []
  for (const value of piece.values) {
    const read = readValue(field, edge === undefined ? value : { ...value, text: edge(value.text) })
    if ('problem' in read) return read
    const span = { start: piece.start, end: piece.end }
    queries.push({ ask: 'field', field, value: read.value, span })
  }
  return { query: together('any', queries) }
}

function readValue(
  field: QueryField,
  piece: FieldPiece,
): { readonly value: QueryValue } | { readonly problem: QueryProblem } {
  const { takes, choices, example } = queryFields[field]
  const span = { start: piece.start, end: piece.end }
  const text = piece.text.trim()
  if (takes === 'date') {
    const value = queryDate(text)
    if (value !== null) return { value }
    return problem(
      span,
      `“${piece.text}” is no date`,
      'Write a year, month, day, decade or range: 1993, 1991-12, 1991-12-08, 1990s, 1993..2008, 1993.. or ..2008.',
    )
  }
  if (takes === 'number') {
    const value = numberValue(text)
    if (value !== null) return { value }
    return problem(
      span,
      `“${piece.text}” is no number`,
      `Write a number or a range: ${example}, ${field}:30..35.`,
    )
  }
  if (takes === 'choice') {
    const small = text.toLowerCase()
    const chosen = choices.find((choice) => choice === small || `${choice}s` === small)
    if (chosen !== undefined) return { value: { is: 'value', value: chosen } }
    const near = nearest(small, choices)
    return problem(
      span,
      `“${piece.text}” is no ${field === 'has' ? 'thing that an entry can have' : field}`,
      near === null
        ? `It is one of ${choices.join(', ')}.`
        : `Did you mean ${field}:${near}? (${choices.join(', ')})`,
    )
  }
  if (takes === 'words' && foldedWords(text).length === 0)
    return problem(
      span,
      `“${piece.text}” has no letters or numbers to look for`,
      `Write words, as in ${example}.`,
    )
  return { value: { is: 'value', value: text } }
}

function numberValue(text: string): QueryValue | null {
  const [, only, from, until] = /^(?:(\d{1,9})|(\d{1,9})?\.\.+(\d{1,9})?)$/.exec(text) ?? []
  if (only !== undefined) return { is: 'value', value: only }
  return from === undefined && until === undefined
    ? null
    : { is: 'range', from: from ?? null, until: until ?? null }
}

function fieldNamed(name: string): QueryField | null {
  if (isQueryField(name)) return name
  return queryFieldNames.find((field) => queryFields[field].aliases.includes(name)) ?? null
}

function unknownField(name: string, span: Span): { readonly problem: QueryProblem } {
  const near = nearest(name.toLowerCase(), [...queryFieldNames, ...Object.keys(dateEdges)])
  const quoted = 'To look for the words themselves, put them in quotation marks.'
  return problem(
    span,
    `there is no field “${name}”`,
    near === null
      ? `The fields are ${queryFieldNames.join(', ')}. ${quoted}`
      : `Did you mean ${near}:? ${quoted}`,
  )
}

function nearest(written: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const isStart = written.length >= 2 && name.startsWith(written)
    const distance = isStart ? 0.5 : letterDistance(written, name, 3)
    if (distance >= least || distance > Math.max(1, name.length / 3)) continue
    best = name
    least = distance
  }
  return best
}

function problem(span: Span, what: string, advice: string): { readonly problem: QueryProblem } {
  return { problem: { span, problem: what, advice } }
}

function together(ask: 'all' | 'any', queries: readonly Query[]): Query {
  const [first, ...others] = queries
  if (first === undefined) return everything
  return others.length === 0 ? first : { ask, queries }
}
