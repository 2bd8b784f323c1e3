import type { EntryHead } from '../../src/answers/entry-head.ts'
import type { Names } from '../../src/answers/make-timeline.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { ShownFinding } from '../../src/api/shown-finding.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { parseQuery } from '../../src/register/parse-query.ts'
import type { Query, QueryField } from '../../src/register/query.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { refusal } from './problem-error.ts'

/** A query as it was typed; refused with its place where it cannot be understood. */
export function queryOf(text: string | undefined): Query {
  const parsed = parseQuery(text ?? '')
  if ('query' in parsed) return parsed.query
  const { problem, advice, span } = parsed.problem
  throw refusal(400, `The query: ${problem}. ${advice}`, { span, type: 'urn:regesta:problem:query' })
}

/** The query that everything answers. */
export const everything: Query = { ask: 'everything' }

/** The query that the entries answer of which a field has a value. */
export function fieldIs(field: QueryField, value: string): Query {
  return { ask: 'field', field, value: { is: 'value', value }, span: { start: 0, end: 0 } }
}

/** The documents by which tellings and findings are named. */
export type Documents = ReadonlyMap<string, KeptDocument>

/** The name of a document; its id where it is not kept any more. */
export function nameOf(id: string, documents: Documents): string {
  return documents.get(id)?.name ?? id
}

/** An entry as the API shows it. */
export function shownEntry(entry: RegisterEntry, documents: Documents): ShownEntry {
  return {
    ...entry,
    tellings: entry.tellings.map((telling) => ({
      ...telling,
      documentName: nameOf(telling.document, documents),
    })),
  }
}

/** A finding as the API shows it. */
export function shownFinding(finding: RegisterFinding, documents: Documents): ShownFinding {
  return { ...finding, documentName: nameOf(finding.document, documents) }
}

/** The names that drawings of some entries need. */
export async function namesFor(
  register: RegisterDatabase,
  entries: readonly Pick<EntryHead, 'parties'>[],
  documents: Documents,
): Promise<Names> {
  const ids = new Set(entries.flatMap(({ parties }) => parties.flatMap(({ entity }) => entity ?? [])))
  const entities = await register.names([...ids])
  return { entity: (id) => entities.get(id), document: (id) => nameOf(id, documents) }
}
