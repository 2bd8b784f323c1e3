import type { Judgements } from '../../src/register/judgements.ts'
import type { Telling } from '../../src/register/telling.ts'
import type { Asked, Dialect } from './dialect.ts'
import type { RegisterState } from './register-state.ts'

/** What the steps of one change have in hand: the transaction, the numbers that are taken, and what is decided. */
export type RegisterWork = {
  readonly asked: Asked
  readonly dialect: Dialect
  readonly state: RegisterState
  readonly judgements: Judgements
  /** The numbers of documents, by their ids, as far as they were asked for. */
  readonly documents: Map<string, number>
}

/** A telling with its number, and the entry that it was part of; null where it was part of none. */
export type PlacedTelling = {
  readonly n: number
  readonly telling: Telling
  readonly document: number
  readonly component: number
  readonly entry: number | null
  /** The decision that added it; null where it was read. */
  readonly added: string | null
  readonly isNew: boolean
}

/** The numbers of documents; those that have none yet get one. */
export async function documentNumbers(
  { asked, dialect, documents, state }: Pick<RegisterWork, 'asked' | 'dialect' | 'documents' | 'state'>,
  ids: Iterable<string>,
): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !documents.has(id))
  if (missing.length === 0) return
  const rows = await asked
    .selectFrom('document')
    .select(['n', 'id'])
    .where(dialect.isOneOf('id', missing))
    .execute()
  for (const { n, id } of rows) documents.set(id, n)
  for (const id of missing) if (!documents.has(id)) documents.set(id, state.documents++)
}
