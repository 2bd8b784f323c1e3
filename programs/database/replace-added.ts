import type { Telling } from '../../src/register/telling.ts'
import type { RegisterWork } from './register-work.ts'

/** What a change of the entries that were added by hand leaves to be done. */
export type ReplacedAdded = {
  readonly components: readonly number[]
  readonly entries: readonly number[]
  readonly tellings: readonly { readonly telling: Telling; readonly added: string }[]
}

/** Takes away the tellings that decisions added and do not add any more, or other than before; says which are to come. */
export async function replaceAdded({ asked, dialect, judgements }: RegisterWork): Promise<ReplacedAdded> {
  const rows = await asked
    .selectFrom('telling')
    .select(['n', 'id', 'component', 'entry', 'added', 'data'])
    .where('added', 'is not', null)
    .execute()
  const wanted = new Map(judgements.added.map((one) => [one.telling.id, one]))
  const gone: typeof rows = []
  for (const row of rows) {
    const now = wanted.get(row.id)
    if (now?.decision === row.added && JSON.stringify(now.telling) === row.data) wanted.delete(row.id)
    else gone.push(row)
  }
  const numbers = gone.map(({ n }) => n)
  if (numbers.length > 0) {
    await asked.deleteFrom('telling').where(dialect.isOneOf('n', numbers)).execute()
  }
  return {
    components: gone.map(({ component }) => component),
    entries: gone.flatMap(({ entry }) => entry ?? []),
    tellings: [...wanted.values()].map(({ decision, telling }) => ({ telling, added: decision })),
  }
}
