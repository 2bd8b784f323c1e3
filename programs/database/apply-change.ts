import { noJudgements } from '../../src/register/no-judgements.ts'
import type { Asked, Dialect } from './dialect.ts'
import { gatherTellings } from './gather-tellings.ts'
import type { RegisterChange } from './register-database.ts'
import { readState, stateAnew, writeMeta, writeState } from './register-state.ts'
import type { RegisterWork } from './register-work.ts'
import { renewColumns } from './renew-columns.ts'
import { renewEntities } from './renew-entities.ts'
import { renewFindings } from './renew-findings.ts'
import { replaceEntries } from './replace-entries.ts'
import { replaceReadings } from './replace-readings.ts'

/**
 * Brings the register up to a change, in one transaction: only what the change can touch is made anew, and it comes
 * out as if everything had been.
 */
export async function applyChange(asked: Asked, dialect: Dialect, change: RegisterChange): Promise<void> {
  const before = await readState(asked)
  if (change.isAnew === true) await dialect.clear(asked)
  const state = change.isAnew === true ? stateAnew(before) : before
  const start = { asked, dialect, state, documents: new Map<string, number>() }
  const readings = change.readings ?? []
  const replaced = await replaceReadings(start, readings)
  const work: RegisterWork = { ...start, judgements: noJudgements }

  const otherKinds = await renewEntities(work, replaced.entities, readings)
  const gathered = await gatherTellings(work, {
    components: new Set([...replaced.components, ...(await componentsNaming(work, otherKinds))]),
    tellings: replaced.tellings.map((telling) => ({ telling, added: null })),
    touched: new Set(),
  })
  const entries = await replaceEntries(work, gathered, replaced.entries)
  await renewColumns(work, entries.entries, entries.gone)
  const documents = new Set(entries.documents)
  for (const { document } of readings) documents.add(work.documents.get(document.id) ?? -1)
  await renewFindings(work, documents)

  if (change.mark !== undefined) await writeMeta(asked, dialect, { mark: change.mark })
  await writeState(asked, dialect, state)
}

// The columns of an entry say of which kind its entities are.
async function componentsNaming(
  { asked, dialect }: RegisterWork,
  entities: readonly string[],
): Promise<readonly number[]> {
  if (entities.length === 0) return []
  const rows = await asked
    .selectFrom('telling')
    .innerJoin('part', 'part.document', 'telling.document')
    .innerJoin('entity', 'entity.n', 'part.entity')
    .select('telling.component')
    .distinct()
    .where(dialect.isOneOf('entity.id', entities))
    .execute()
  return rows.map(({ component }) => component)
}
