import type { Basis, UnitId } from '../text/reading.ts'
import type { DocumentReading } from './document-reading.ts'
import { undoneBy } from './in-force.ts'
import { joinTellings } from './join-tellings.ts'
import { judge } from './judge.ts'
import type { LoggedDecision, Target } from './logged-decision.ts'
import { printedValues } from './printed-values.ts'
import type { RegisterEntry } from './register-entry.ts'
import type { Telling } from './telling.ts'
import { tellingsOf } from './tellings-of.ts'
import { type ValueChange, valueChanges } from './value-changes.ts'

/** A value as one document tells it: how it was got, from which words, and by which file of the program. */
export type ToldStep = {
  readonly telling: string
  readonly document: string
  readonly value: string
  readonly basis: Basis
  readonly words: readonly string[]
  readonly by: UnitId
}

/** A decision, and what it changed in an entry. */
export type DecidedStep = {
  readonly decision: LoggedDecision
  /** Undone by this later decision; null where it is in force. */
  readonly undoneBy: string | null
  readonly changes: readonly ValueChange[]
}

/** How a value came to be: who tells it, and the decisions that changed it, in the order of the log. */
export type ValueHistory = {
  /** The field, or the role of parties. */
  readonly field: string
  readonly value: string | null
  readonly told: readonly ToldStep[]
  readonly decided: readonly DecidedStep[]
}

/** How the values of an entry came to be, value by value, and all decisions about it. */
export type History = { readonly values: readonly ValueHistory[]; readonly steps: readonly DecidedStep[] }

/** The history of an entry; readings are those of the documents that it or a decision about it names. */
export function historyOf(
  entry: RegisterEntry,
  decisions: readonly LoggedDecision[],
  readings: readonly DocumentReading[],
): History {
  const steps = stepsOf(entry, decisions, readings)
  const now = printedValues(entry)
  const told = entry.tellings.flatMap((telling) => {
    const reading = readings.find(({ document }) => document.id === telling.document)
    return toldBy(telling, reading)
  })
  const fields = new Set([
    ...now.keys(),
    ...told.map(({ field }) => field),
    ...steps.flatMap(({ changes }) => changes.map(({ field }) => field)),
  ])
  const values = [...fields].map((field) => ({
    field,
    value: now.get(field) ?? null,
    told: told.filter((one) => one.field === field).map(({ step }) => step),
    decided: steps.filter(({ changes }) => changes.some((change) => change.field === field)),
  }))
  return { values, steps }
}

function toldBy(
  { id, document, entry }: Telling,
  reading: DocumentReading | undefined,
): { readonly field: string; readonly step: ToldStep }[] {
  const name = reading?.document.name ?? document
  const wordsAt = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
    reading === undefined ? [] : spans.map(({ start, end }) => reading.text.slice(start, end))
  return [...printedValues(entry)].map(([field, value]) => {
    const parties = entry.parties.filter(({ role }) => role === field)
    const own = entry.readings[field]
    const from = parties.length > 0 ? parties.flatMap((party) => party.from) : (own?.from ?? [])
    const pattern = entry.readings.kind
    const basis =
      own?.basis ?? (parties.length > 0 && from.length === 0 ? 'inferred' : (pattern?.basis ?? 'read'))
    const by = own?.by ?? pattern?.by ?? ''
    return { field, step: { telling: id, document: name, value, basis, words: wordsAt(from), by } }
  })
}

/** The decisions about an entry, each with the difference it made. */
function stepsOf(
  entry: RegisterEntry,
  decisions: readonly LoggedDecision[],
  readings: readonly DocumentReading[],
): DecidedStep[] {
  const about = decisionsAbout(entry, decisions)
  const undone = undoneBy(decisions)
  let before = stateAfter([])
  return about.map((decision) => {
    const place = decisions.indexOf(decision)
    const after = stateAfter(decisions.slice(0, place + 1))
    const changes = valueChanges(before, after)
    before = after
    return { decision, undoneBy: undone.get(decision.id) ?? null, changes }
  })

  function stateAfter(log: readonly LoggedDecision[]): ReadonlyMap<string, string> {
    const judgements = judge(log, readings)
    const own = new Set(entry.tellings.map(({ id }) => id))
    const found = joinTellings(
      readings.flatMap((reading) => tellingsOf(reading, judgements)),
      judgements,
    ).find(({ tellings }) => tellings.some(({ id }) => own.has(id)))
    return found === undefined ? new Map() : printedValues(found)
  }
}

/** The decisions about an entry, those undone and those that undo them among them, in the order of the log. */
export function decisionsAbout(entry: RegisterEntry, decisions: readonly LoggedDecision[]): LoggedDecision[] {
  const about = new Set(entry.decisions)
  const isOurs = (target: Target): boolean =>
    'tellings' in target &&
    target.tellings.some(({ telling, document, about: quote }) =>
      entry.tellings.some(
        (one) =>
          one.id === telling ||
          (one.document === document && one.evidence.some((each) => each.quote.words === quote.words)),
      ),
    )
  return decisions.filter((decision) => {
    const isAbout =
      about.has(decision.id) ||
      ('entry' in decision && isOurs(decision.entry)) ||
      ('one' in decision && (isOurs(decision.one) || isOurs(decision.other))) ||
      (decision.verdict === 'undo' && about.has(decision.decision))
    if (isAbout) about.add(decision.id)
    return isAbout
  })
}
