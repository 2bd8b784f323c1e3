import { wordTable } from '../text/word-table.ts'
import { dayBounds, firstDay, lastDay } from './authority-dates.ts'
import type { AuthorityKind, AuthorityName, AuthorityRecord } from './authority-record.ts'

const kindOfFolder = wordTable<AuthorityKind>({
  states: 'state',
  bodies: 'body',
  places: 'place',
  series: 'series',
  offices: 'office',
  persons: 'person',
  acts: 'act',
  events: 'event',
})
const kinds: ReadonlySet<string> = new Set(Object.values(kindOfFolder))
const forms: ReadonlySet<string> = new Set([
  'official',
  'short',
  'acronym',
  'former',
  'variant',
  'demonym',
  'adjective',
])

/** What a line of an authority file says: a record, or what is wrong with it. */
export type LineReading =
  | { readonly record: AuthorityRecord; readonly problem?: undefined }
  | { readonly record?: undefined; readonly problem: string }

/** A record whose id, kind and names are good, and whose other fields nobody has looked at yet. */
export type RecordDraft = Fields & {
  readonly id: string
  readonly kind: AuthorityKind
  readonly names: readonly AuthorityName[]
}

/** A draft, or what is wrong with the line. */
export type DraftReading =
  | { readonly draft: RecordDraft; readonly problem?: undefined }
  | { readonly draft?: undefined; readonly problem: string }

/** Reads one line of an authority file; any string gives a result. */
export function readRecord(line: string): LineReading {
  const { draft, problem } = draftRecord(line)
  return draft === undefined ? { problem } : finishRecord(draft)
}

/** Reads what must be known of a line to find it by id and name. */
export function draftRecord(line: string): DraftReading {
  const value = parse(line)
  if (!isFields(value)) return { problem: 'no JSON object' }
  const { id } = value
  if (typeof id !== 'string' || !/^[a-z]+\/\S+$/.test(id))
    return { problem: 'no id such as "states/azerbaijan"' }
  const kind = value.kind ?? kindOfFolder[id.slice(0, id.indexOf('/'))]
  if (!isKind(kind)) return { problem: `unknown kind “${String(kind)}”` }
  const names = readNames(value.names)
  if (names === undefined) return { problem: 'no names: a list of strings or of objects with a "name"' }
  return { draft: Object.assign(value, { id, kind, names }) }
}

/** Looks at the other fields of a draft. */
export function finishRecord(draft: RecordDraft): LineReading {
  const problem = problemOf(draft)
  if (problem !== undefined) return { problem }
  return isChecked(draft) ? { record: draft } : { problem: 'no record' }
}

function isKind(kind: unknown): kind is AuthorityKind {
  return typeof kind === 'string' && kinds.has(kind)
}

type Fields = { readonly [field: string]: unknown }

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// All that its type promises has been found true by problemOf.
function isChecked(record: Fields): record is Fields & AuthorityRecord {
  return record.kind !== undefined
}

function readNames(value: unknown): AuthorityName[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const names: AuthorityName[] = []
  for (const each of value) {
    if (typeof each === 'string' && each.trim() !== '') names.push({ name: each })
    else if (isName(each)) names.push(each)
    else return undefined
  }
  return names
}

function isName(value: unknown): value is AuthorityName {
  return (
    isFields(value) &&
    typeof value.name === 'string' &&
    value.name.trim() !== '' &&
    (value.form === undefined || (typeof value.form === 'string' && forms.has(value.form)))
  )
}

/** What is wrong with the fields of a record beside id, kind and the shape of its names. */
function problemOf(record: Fields): string | undefined {
  const wrong = spanProblem(record) ?? listProblem(record, 'names', ['name'])
  if (wrong !== undefined) return wrong
  switch (record.kind) {
    case 'state':
      return (
        listProblem(record, 'capital', ['place']) ??
        idsProblem(record, 'predecessors') ??
        idsProblem(record, 'successors')
      )
    case 'body':
      return (
        listProblem(record, 'members', ['member']) ??
        idsProblem(record, 'predecessors') ??
        idsProblem(record, 'successors')
      )
    case 'place':
      return record.at === undefined || isPoint(record.at) ? undefined : '"at" is no latitude and longitude'
    case 'series':
      return Array.isArray(record.sessions) ? listProblem(record, 'sessions', ['from']) : 'no sessions'
    case 'office':
      if (typeof record.of !== 'string') return 'no "of": the id of the state or body'
      return Array.isArray(record.holders) ? listProblem(record, 'holders', ['from', 'person']) : 'no holders'
    default:
      return undefined
  }
}

function isPoint(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}

function idsProblem(record: Fields, field: string): string | undefined {
  const ids = record[field]
  if (ids === undefined) return undefined
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string')
    ? undefined
    : `"${field}" is no list of ids`
}

function listProblem(record: Fields, field: string, wanted: readonly string[]): string | undefined {
  const list = record[field]
  if (list === undefined) return undefined
  if (!Array.isArray(list)) return `"${field}" is no list`
  for (const each of list) {
    if (!isFields(each)) return `"${field}" holds something that is no object`
    const missing = wanted.find((name) => typeof each[name] !== 'string')
    if (missing !== undefined) return `"${field}" holds an object without "${missing}"`
    const wrong = spanProblem(each)
    if (wrong !== undefined) return `${field}: ${wrong}`
  }
  return undefined
}

function spanProblem(span: Fields): string | undefined {
  const { from, until } = span
  if (from === undefined && until === undefined) return undefined
  if (from !== undefined && (typeof from !== 'string' || dayBounds(from) === undefined))
    return `“${String(from)}” is no date`
  if (until !== undefined && (typeof until !== 'string' || dayBounds(until) === undefined))
    return `“${String(until)}” is no date`
  if (from !== undefined && until !== undefined && firstDay(from) > lastDay(until))
    return `${from} is after ${until}`
  return undefined
}
