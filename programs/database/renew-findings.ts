import { conflictFindings, type NamedText } from '../../src/register/conflict-findings.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import { settleFindings } from '../../src/register/settle-findings.ts'
import { entriesAt } from './questions/entries-at.ts'
import { documentNumbers, type RegisterWork } from './register-work.ts'

/** What findings may have changed. */
export type TouchedFindings = {
  /** Documents whose findings stand on other entries, or speak or are silent anew. */
  readonly documents: ReadonlySet<number>
  readonly entries: ReadonlyMap<number, RegisterEntry>
  readonly gone: readonly number[]
}

const severities = ['error', 'warning', 'hint'] as const

/** Writes findings anew as they stand to the entries and decisions of now: those of documents, and those of entries about which documents disagree. */
export async function renewFindings(work: RegisterWork, touched: TouchedFindings): Promise<void> {
  const documents = [...touched.documents]
  const origins = await originsIn(work, documents)
  const others = origins.filter((n) => !touched.entries.has(n) && !touched.gone.includes(n))
  const entries = new Map(touched.entries)
  const found = await entriesAt(others, work)
  for (const [at, n] of others.entries()) {
    const entry = found[at]
    if (entry !== undefined) entries.set(n, entry)
  }
  await forgetFindings(work, documents, [...entries.keys(), ...touched.gone])
  await writeFindings(work, [
    ...(await findingsOfDocuments(work, documents)),
    ...(await findingsOfEntries(work, entries)),
  ])
}

type SettledFinding = {
  readonly document: number
  readonly origin: number | null
  readonly finding: RegisterFinding
  /** The numbers of the entries on its words. */
  readonly entries: readonly number[]
}

async function findingsOfDocuments(
  { asked, dialect, judgements }: RegisterWork,
  documents: readonly number[],
): Promise<SettledFinding[]> {
  const readings = await asked
    .selectFrom('reading')
    .select(['document', 'findings'])
    .where(dialect.isOneOf('document', documents))
    .execute()
  const placed = await asked
    .selectFrom('telling')
    .innerJoin('entry', 'entry.n', 'telling.entry')
    .select(['telling.id', 'entry.n', 'entry.id as entry'])
    .where(dialect.isOneOf('telling.document', documents))
    .execute()
  const entryOf = new Map(placed.map(({ id, entry }) => [id, entry]))
  const numberOf = new Map(placed.map(({ n, entry }) => [entry, n]))
  return readings.flatMap(({ document, findings: text }) => {
    const findings: readonly RegisterFinding[] = JSON.parse(text)
    return settleFindings({ findings }, (telling) => entryOf.get(telling) ?? null, judgements).map(
      (finding) => ({
        document,
        origin: null,
        finding,
        entries: finding.entries.flatMap((id) => numberOf.get(id) ?? []),
      }),
    )
  })
}

async function findingsOfEntries(
  work: RegisterWork,
  entries: ReadonlyMap<number, RegisterEntry>,
): Promise<SettledFinding[]> {
  const disputed = [...entries].filter(([, { disagreements }]) => disagreements.length > 0)
  if (disputed.length === 0) return []
  const ids = disputed.flatMap(([, { tellings }]) => tellings.map(({ document }) => document))
  await documentNumbers(work, ids)
  const texts = await textsOf(work, [...new Set(ids)])
  const textOf = (id: string): NamedText => texts.get(id) ?? { name: id, text: '' }
  return disputed.flatMap(([n, entry]) =>
    conflictFindings(entry, textOf, work.judgements).map((finding) => ({
      document: work.documents.get(finding.document) ?? -1,
      origin: n,
      finding,
      entries: [n],
    })),
  )
}

async function textsOf(
  { asked, dialect }: RegisterWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedText>> {
  const rows = await asked
    .selectFrom('document')
    .innerJoin('reading', 'reading.document', 'document.n')
    .select(['document.id', 'document.data as kept', 'reading.data'])
    .where(dialect.isOneOf('document.id', ids))
    .execute()
  return new Map(
    rows.map(({ id, kept, data }) => {
      const { name }: { readonly name: string } = JSON.parse(kept)
      const { text }: { readonly text: string } = JSON.parse(data)
      return [id, { name, text }]
    }),
  )
}

// Entries that have findings of their own in documents.
async function originsIn({ asked, dialect }: RegisterWork, documents: readonly number[]): Promise<number[]> {
  const rows = await asked
    .selectFrom('finding')
    .select('origin')
    .distinct()
    .where(dialect.isOneOf('document', documents))
    .where('origin', 'is not', null)
    .execute()
  return rows.flatMap(({ origin }) => origin ?? [])
}

async function forgetFindings(
  { asked, dialect }: RegisterWork,
  documents: readonly number[],
  origins: readonly number[],
): Promise<void> {
  const rows = await asked
    .selectFrom('finding')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('origin', 'is', null), dialect.isOneOf('document', documents)]),
        dialect.isOneOf('origin', origins),
      ]),
    )
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await asked.deleteFrom('entry_rule').where(dialect.isOneOf('finding', ids)).execute()
  await asked.deleteFrom('finding').where(dialect.isOneOf('id', ids)).execute()
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
