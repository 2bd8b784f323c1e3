import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { RegisterWork } from './register-work.ts'

const severities = ['error', 'warning', 'hint'] as const

/** Writes the findings of documents anew, as they stand to the entries and decisions of now. */
export async function renewFindings(work: RegisterWork, touched: ReadonlySet<number>): Promise<void> {
  const { asked, dialect, judgements } = work
  const numbers = [...touched]
  await forgetFindings(work, numbers)
  const readings = await asked
    .selectFrom('reading')
    .select(['document', 'findings'])
    .where(dialect.isOneOf('document', numbers))
    .execute()
  const placed = await asked
    .selectFrom('telling')
    .innerJoin('entry', 'entry.n', 'telling.entry')
    .select(['telling.id', 'entry.n', 'entry.id as entry'])
    .where(dialect.isOneOf('telling.document', numbers))
    .execute()
  const entryOf = new Map(placed.map(({ id, n, entry }) => [id, { n, id: entry }]))
  const settled = readings.flatMap(({ document, findings }) => {
    const read: readonly RegisterFinding[] = JSON.parse(findings)
    return read.map((finding) => {
      const entries = finding.entries.flatMap((telling) => entryOf.get(telling) ?? [])
      const ids = [...new Set(entries.map(({ id }) => id))].sort()
      const silencedBy = judgements.silenced.get(finding.id) ?? null
      const now: RegisterFinding = { ...finding, entries: ids, silencedBy }
      return { document, origin: null, finding: now, entries: [...new Set(entries.map(({ n }) => n))] }
    })
  })
  await writeFindings(work, settled)
}

type SettledFinding = {
  readonly document: number
  readonly origin: number | null
  readonly finding: RegisterFinding
  readonly entries: readonly number[]
}

async function writeFindings(
  { asked, dialect }: RegisterWork,
  findings: readonly SettledFinding[],
): Promise<void> {
  await dialect.insert(
    asked,
    'finding',
    findings.map(({ document, origin, finding }) => ({
      id: finding.id,
      document,
      origin,
      rule: finding.rule,
      severity: severities.indexOf(finding.severity),
      place: finding.span.start,
      silenced: finding.silencedBy === null ? 0 : 1,
      data: JSON.stringify(finding),
    })),
  )
  await dialect.insert(
    asked,
    'entry_rule',
    findings
      .filter(({ finding }) => finding.silencedBy === null)
      .flatMap(({ finding, entries }) =>
        entries.map((entry) => ({ finding: finding.id, entry, rule: finding.rule })),
      ),
  )
}

async function forgetFindings({ asked, dialect }: RegisterWork, documents: readonly number[]): Promise<void> {
  const rows = await asked
    .selectFrom('finding')
    .select('id')
    .where(dialect.isOneOf('document', documents))
    .where('origin', 'is', null)
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await asked.deleteFrom('entry_rule').where(dialect.isOneOf('finding', ids)).execute()
  await asked.deleteFrom('finding').where(dialect.isOneOf('id', ids)).execute()
}

/** The entries of a change, for findings that are made of entries. */
export type ChangedEntries = ReadonlyMap<number, RegisterEntry>
