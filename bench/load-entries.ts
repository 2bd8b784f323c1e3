import type { Dialect } from '../programs/database/dialect.ts'
import { readState, stateAnew, writeState } from '../programs/database/register-state.ts'
import { documentNumbers, type RegisterWork } from '../programs/database/register-work.ts'
import { renewColumns } from '../programs/database/renew-columns.ts'
import { renewEntities } from '../programs/database/renew-entities.ts'
import { writeEntries } from '../programs/database/replace-entries.ts'
import type { DocumentReading } from '../src/register/document-reading.ts'
import { joinTellings } from '../src/register/join-tellings.ts'
import { noJudgements } from '../src/register/no-judgements.ts'

/**
 * Fills an empty register with the entries of readings as they are, without joining what several tell: for questions it
 * is the same, and a million is there in minutes.
 */
export async function loadEntries(
  dialect: Dialect,
  readings: readonly DocumentReading[],
  isFirst: boolean,
): Promise<number> {
  return dialect.writing(async (asked) => {
    const before = await readState(asked)
    if (isFirst) await dialect.clear(asked)
    const state = isFirst ? stateAnew(before) : before
    const work: RegisterWork = { asked, dialect, state, judgements: noJudgements, documents: new Map() }
    await documentNumbers(
      work,
      readings.map(({ document }) => document.id),
    )
    const numberOf = (id: string) => work.documents.get(id) ?? -1
    await dialect.insert(
      asked,
      'document',
      readings.map(({ document }) => ({
        n: numberOf(document.id),
        id: document.id,
        data: JSON.stringify(document),
      })),
    )
    await renewEntities(
      work,
      new Set(readings.flatMap(({ entities }) => entities.map(({ id }) => id))),
      readings,
    )
    const entries = readings.flatMap(({ tellings }) =>
      joinTellings(tellings, noJudgements).map((entry) => [state.entries++, entry] as const),
    )
    await writeEntries(work, entries)
    await dialect.insert(
      asked,
      'telling',
      entries.flatMap(([n, { tellings }]) =>
        tellings.map((telling) => ({
          n: state.tellings++,
          id: telling.id,
          document: numberOf(telling.document),
          component: n,
          entry: n,
          added: null,
          data: JSON.stringify(telling),
        })),
      ),
    )
    await renewColumns(work, new Map(entries), [])
    await dialect.insert(
      asked,
      'entry_rule',
      entries
        .filter(([n]) => n % 7 === 0)
        .map(([n]) => ({
          finding: `finding ${n}`,
          entry: n,
          rule: n % 2 === 0 ? 'date/day-after-year' : 'name/two-spellings',
        })),
    )
    await writeState(asked, dialect, state)
    return entries.length
  })
}
