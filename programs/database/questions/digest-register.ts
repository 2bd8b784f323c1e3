import { createHash } from 'node:crypto'
import type { RegisterReader } from '../register-reader.ts'

const atOnce = 2000

/**
 * `sha256:` and the hash of everything in the register, in the order of ids and as the JSON that is kept: the same in
 * which order ever it came, and in either database.
 */
export async function digestRegister(reader: Pick<RegisterReader, 'asked'>): Promise<string> {
  const { asked } = reader
  const hash = createHash('sha256')
  const put = (...parts: readonly (string | number | null)[]) => {
    hash.update(JSON.stringify(parts))
    hash.update('\n')
  }
  for (const { id, data } of await asked
    .selectFrom('decision')
    .select(['id', 'data'])
    .orderBy('place')
    .execute())
    put('decision', id, data)

  for await (const row of paged((after) =>
    asked
      .selectFrom('document')
      .innerJoin('reading', 'reading.document', 'document.n')
      .select(['document.n', 'document.id', 'document.data as kept', 'reading.data', 'reading.findings'])
      .where('document.id', '>', after)
      .orderBy('document.id')
      .limit(100)
      .execute(),
  )) {
    put('document', row.id, row.kept, row.data, row.findings)
    const tellings = await asked
      .selectFrom('telling')
      .select(['id', 'data'])
      .where('document', '=', row.n)
      .orderBy('id')
      .execute()
    for (const { id, data } of tellings) put('telling', id, data)
  }

  for await (const row of paged((after) =>
    asked
      .selectFrom('entity')
      .innerJoin('entity as standing', 'standing.n', 'entity.standing')
      .select(['entity.id', 'standing.id as standing', 'entity.kind', 'entity.name'])
      .select(['entity.names', 'entity.authority', 'entity.mentions'])
      // Those that nobody names any more are no part of it.
      .where('standing.kind', 'is not', null)
      .where('entity.id', '>', after)
      .orderBy('entity.id')
      .limit(atOnce)
      .execute(),
  ))
    put('entity', row.id, row.standing, row.kind, row.name, row.names, row.authority, row.mentions)

  for await (const { id, data } of paged((after) =>
    asked
      .selectFrom('entry')
      .select(['id', 'data'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute(),
  ))
    put('entry', id, data)

  for await (const { id, data } of paged((after) =>
    asked
      .selectFrom('finding')
      .select(['id', 'data'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute(),
  ))
    put('finding', id, data)
  return `sha256:${hash.digest('hex')}`
}

async function* paged<Row extends { readonly id: string }>(
  page: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let after = ''
  for (;;) {
    const rows = await page(after)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
