import { createHash } from 'node:crypto'
import type { RegisterDatabase } from '../../programs/database/register-database.ts'
import { readShippedAuthority } from '../../programs/shipped-authority.ts'
import type { Workspace } from '../../programs/workspace/workspace.ts'
import { rowOfEntry } from '../../src/answers/row-of-entry.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import { compareEdtf } from '../../src/edtf/compare-edtf.ts'
import { fromPlain } from '../../src/importers/from-plain.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { Facet } from '../../src/register/facet.ts'
import { joinTellings } from '../../src/register/join-tellings.ts'
import type { Judgements } from '../../src/register/judgements.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { noJudgements } from '../../src/register/no-judgements.ts'
import type { Query } from '../../src/register/query.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

export const authority = readShippedAuthority()

/** A workspace that forgets all when the process ends: the merging is the real one, questions are asked the plain way. */
export function memoryWorkspace(): Workspace {
  const readings = new Map<string, DocumentReading>()
  const bytes = new Map<string, Uint8Array>()
  const decisions: LoggedDecision[] = []
  const documents: KeptDocument[] = []

  const entries = () =>
    [
      ...joinTellings(
        [...readings.values()].flatMap(({ tellings }) => tellings),
        judged(decisions),
      ),
    ].sort(byDate)
  const answering = (query: Query) => entries().filter((entry) => answers(entry, query))
  const findings = () => [...readings.values()].flatMap((reading) => reading.findings)
  const entities = () => [...readings.values()].flatMap((reading) => reading.entities)

  const register: RegisterDatabase = {
    dialect: 'sqlite',
    apply: async () => undefined,
    mark: async () => null,
    async ask(query, { limit, after }) {
      const found = answering(query)
      const from = Number(after ?? 0)
      const end = from + limit
      return {
        entries: found.slice(from, end),
        total: found.length,
        next: end < found.length ? String(end) : null,
      }
    },
    async lines(query, limit) {
      const found = answering(query)
      return { lines: found.slice(0, limit).map(rowOfEntry), total: found.length }
    },
    async findings({ document }, limit) {
      const found = findings().filter((finding) => document === undefined || finding.document === document)
      return { findings: found.slice(0, limit), total: found.length, next: null }
    },
    documents: async () =>
      documents.map((document) => ({ document, entries: 0, findings: { error: 0, warning: 0, hint: 0 } })),
    async facets(query, fields, limit) {
      const found = answering(query)
      return fields.map((field): Facet => {
        const values = found.map((entry) =>
          field === 'year' ? entry.date?.slice(0, 4) : entry[field === 'status' ? 'status' : 'kind'],
        )
        const counts = [
          ...Map.groupBy(
            values.filter((value) => value !== undefined),
            (value) => value,
          ),
        ]
        return {
          field,
          values: counts.map(([value, all]) => ({ value, label: value, count: all.length })).slice(0, limit),
        }
      })
    },
    entry: async (id) =>
      entries().find((entry) => entry.id === id || entry.tellings.some((telling) => telling.id === id)) ??
      null,
    entity: async (id) => entities().find((entity) => entity.id === id) ?? null,
    finding: async (id) => findings().find((finding) => finding.id === id) ?? null,
    entitiesLike: async (name, limit) =>
      entities()
        .filter((entity) => entity.name.toLowerCase().includes(name.toLowerCase()))
        .slice(0, limit),
    reading: async (document) => readings.get(document) ?? null,
    select: (query) => ({
      documents: async function* () {
        yield* documents
      },
      entities: async function* () {
        yield* entities()
      },
      entries: async function* () {
        yield* answering(query)
      },
      findings: async function* () {
        yield* findings()
      },
      textOf: async (document) => readings.get(document)?.text ?? null,
    }),
    lostDecisions: async () => [],
    digest: async () => 'sha256:memory',
    close: async () => undefined,
  }

  return {
    where: '/somewhere/.regesta',
    documents: async () => documents,
    bytesOf: async (hash) => bytes.get(hash) ?? new Uint8Array(),
    async keep(originals) {
      return originals.map((original) => {
        const text = new TextDecoder().decode(original.bytes)
        if (text.includes('\u0000')) throw new Error(`${original.name}: it is no text. Save it as one.`)
        const hash = `sha256:${createHash('sha256').update(original.bytes).digest('hex')}`
        const { name, source, date, language } = original
        const kept = {
          id: hash.slice(7, 23),
          edition: 1,
          hash,
          name,
          source,
          date,
          language,
          added: '2026-11-24T18:20:00.000Z',
        }
        bytes.set(hash, original.bytes)
        const document = fromPlain.read(text, { id: hash, name, language })
        const one = read(document, authority)
        readings.set(kept.id, makeReading(one, check(one, authority), kept, authority))
        if (!documents.some(({ id }) => id === kept.id)) documents.push(kept)
        return kept
      })
    },
    decisions: async () => decisions,
    async decide({ verdict, who, why }) {
      const id = `decision-${decisions.length + 1}`
      const decision: LoggedDecision = { ...verdict, id, who, why, when: '2026-11-24T18:20:00.000Z' }
      decisions.push(decision)
      return { decision }
    },
    register,
    close: async () => undefined,
  }
}

function answers(entry: RegisterEntry, query: Query): boolean {
  if (query.ask === 'everything') return true
  if (query.ask === 'not') return !answers(entry, query.query)
  if (query.ask === 'all' || query.ask === 'any')
    return query.ask === 'all'
      ? query.queries.every((one) => answers(entry, one))
      : query.queries.some((one) => answers(entry, one))
  if (query.ask === 'word') return entry.summary.toLowerCase().includes(query.word.toLowerCase())
  if (query.ask === 'phrase') return entry.summary.toLowerCase().includes(query.phrase.toLowerCase())
  if (query.ask !== 'field' || query.value.is === 'range') return true
  const { value } = query.value
  if (query.field === 'document') return entry.tellings.some(({ document }) => document === value)
  if (query.field === 'entity') return entry.parties.some(({ entity }) => entity === value)
  if (query.field === 'has') return entry.decisions.length > 0
  if (query.field === 'kind') return entry.kind === value
  if (query.field === 'review') return entry.review === value
  return query.field === 'series' && entry.series === value
}

// Enough of judging for the server: values by the tellings that decisions name.
function judged(decisions: readonly LoggedDecision[]): Judgements {
  const undone = new Set(decisions.flatMap((one) => (one.verdict === 'undo' ? [one.decision] : [])))
  const accepted = new Map<string, string[]>()
  const rejected = new Map<string, string>()
  const places = new Map(decisions.map(({ id }, place) => [id, place]))
  const corrected = new Map<string, { decision: string; values: object; parties: null }[]>()
  for (const decision of decisions) {
    if (decision.verdict !== 'accept' && decision.verdict !== 'reject' && decision.verdict !== 'correct')
      continue
    if (undone.has(decision.id) || !('tellings' in decision.entry)) continue
    for (const { telling } of decision.entry.tellings) {
      if (decision.verdict === 'accept')
        accepted.set(telling, [...(accepted.get(telling) ?? []), decision.id])
      else if (decision.verdict === 'reject') rejected.set(telling, decision.id)
      else if (decision.verdict === 'correct')
        corrected.set(telling, [
          ...(corrected.get(telling) ?? []),
          { decision: decision.id, values: decision.values, parties: null },
        ])
    }
  }
  return { ...noJudgements, accepted, rejected, corrected, places }
}

function byDate(one: RegisterEntry, other: RegisterEntry): number {
  if (one.date === null || other.date === null) return Number(one.date === null) - Number(other.date === null)
  return compareEdtf(one.date, other.date)
}
