import { compareText } from './compare-text.ts'
import { conflictFindings } from './conflict-findings.ts'
import type { DocumentReading } from './document-reading.ts'
import { entityNaming } from './entity-naming.ts'
import { joinTellings } from './join-tellings.ts'
import { judge } from './judge.ts'
import type { Judgements } from './judgements.ts'
import type { LoggedDecision } from './logged-decision.ts'
import { mergeEntity } from './merge-entity.ts'
import type { RegisterEntity } from './register-entity.ts'
import type { RegisterEntry } from './register-entry.ts'
import type { RegisterFinding } from './register-finding.ts'
import { settleFindings } from './settle-findings.ts'
import { tellingsOf } from './tellings-of.ts'

/** All that stands in a register, made at once. */
export type MadeRegister = {
  readonly judgements: Judgements
  /** Sorted by id, as are all lists. */
  readonly entries: readonly RegisterEntry[]
  readonly entities: readonly RegisterEntity[]
  readonly findings: readonly RegisterFinding[]
}

/** The register of some documents after some decisions; what a database keeps in tables is the same. */
export function makeRegister(
  readings: readonly DocumentReading[],
  decisions: readonly LoggedDecision[],
): MadeRegister {
  const judgements = judge(decisions, readings)
  const entries = joinTellings(
    readings.flatMap((reading) => tellingsOf(reading, judgements)),
    judgements,
  )
  const entryOf = new Map(entries.flatMap(({ id, tellings }) => tellings.map((one) => [one.id, id] as const)))
  const documents = new Map(
    readings.map(({ document, text }) => [document.id, { name: document.name, text }]),
  )
  const documentOf = (id: string) => documents.get(id) ?? { name: id, text: '' }
  const findings = [
    ...readings.flatMap((reading) => settleFindings(reading, (id) => entryOf.get(id) ?? null, judgements)),
    ...entries.flatMap((entry) => conflictFindings(entry, documentOf, judgements)),
  ]
  return { judgements, entries, entities: entitiesOf(readings, judgements), findings: findings.sort(byId) }
}

function entitiesOf(readings: readonly DocumentReading[], judgements: Judgements): RegisterEntity[] {
  const naming = entityNaming(judgements)
  const parts = Map.groupBy(
    readings.flatMap(({ entities }) => entities),
    ({ id }) => naming.idOf(id),
  )
  return [...parts].map(([id, alike]) => mergeEntity(id, alike)).sort(byId)
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id)
}
