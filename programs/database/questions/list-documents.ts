import type { KeptDocument } from '../../../src/register/kept-document.ts'
import { countDocuments } from '../count-rows.ts'
import type { CountedDocument } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'

/** Every document with the number of its entries and findings, by its id. */
export async function listDocuments(reader: RegisterReader): Promise<readonly CountedDocument[]> {
  const { asked } = reader
  const columns = await reader.columns()
  const { numbers, counts } = countDocuments(columns, columns.used)
  const entries = new Map(numbers.map((n, at) => [n, counts[at] ?? 0]))
  const found = await asked
    .selectFrom('finding')
    .select(({ fn }) => ['document', 'severity', fn.countAll().as('count')])
    .where('silenced', '=', 0)
    .groupBy(['document', 'severity'])
    .execute()
  const findings = new Map(
    found.map(({ document, severity, count }) => [`${document} ${severity}`, Number(count)]),
  )
  const rows = await asked.selectFrom('document').selectAll().orderBy('id').execute()
  return rows.map(({ n, data }) => {
    const document: KeptDocument = JSON.parse(data)
    const count = (severity: number) => findings.get(`${n} ${severity}`) ?? 0
    return {
      document,
      entries: entries.get(n) ?? 0,
      findings: { error: count(0), warning: count(1), hint: count(2) },
    }
  })
}
