import { allRules } from '../checks/all-rules.ts'
import { findQuote } from '../decisions/quote.ts'
import { contradictions } from './contradictions.ts'
import type { DocumentReading } from './document-reading.ts'
import { shortened } from './find-telling.ts'
import { undoneBy } from './in-force.ts'
import { judge } from './judge.ts'
import type { Judgements, Pairing } from './judgements.ts'
import type { LoggedDecision, Target, Verdict } from './logged-decision.ts'
import type { Telling } from './telling.ts'
import { wrongValue } from './wrong-value.ts'

/** Why a decision cannot be. */
export type Refusal = { readonly refused: 'contradiction' | 'unknown' | 'invalid'; readonly reason: string }

/**
 * Why a decision cannot be added to a log; null where it can.
 * It is asked before the decision is written, with the readings of the documents that `documentsOfDecisions` names for the
 * log and the verdict together.
 */
export function refusalOf(
  verdict: Verdict,
  decisions: readonly LoggedDecision[],
  readings: readonly DocumentReading[],
): Refusal | null {
  if (verdict.verdict === 'undo') {
    const refusal = refusalOfUndo(verdict.decision, decisions)
    if (refusal !== null) return refusal
  }
  const wanted: LoggedDecision = { ...verdict, id: 'wanted', who: '', when: '', why: null }
  const after = judge([...decisions, wanted], readings)
  return (
    notFound(verdict, after, readings) ??
    invalidValues(verdict, after, readings) ??
    oneWithItself(verdict, after) ??
    contradiction(after, decisions, readings)
  )
}

function refusalOfUndo(wanted: string, decisions: readonly LoggedDecision[]): Refusal | null {
  if (!decisions.some(({ id }) => id === wanted))
    return {
      refused: 'unknown',
      reason: `the log has no decision ${wanted}; “regesta history ENTRY” names them`,
    }
  const by = undoneBy(decisions).get(wanted)
  if (by === undefined) return null
  return {
    refused: 'contradiction',
    reason: `the decision ${wanted} is undone already, by ${by}; undo that one to bring it back`,
  }
}

function notFound(verdict: Verdict, after: Judgements, readings: readonly DocumentReading[]): Refusal | null {
  const lost = after.lost.find(({ decision }) => decision.id === 'wanted')
  if (lost !== undefined) return { refused: 'unknown', reason: lost.reason }
  if (
    verdict.verdict === 'silence' &&
    !allRules.some(({ id, family }) => verdict.rule === id || verdict.rule === family)
  )
    return {
      refused: 'unknown',
      reason: `there is no rule or family ${verdict.rule}; “regesta rules” lists them`,
    }
  for (const target of targetsOf(verdict)) {
    if (!('tellings' in target)) continue
    if (target.tellings.length === 0)
      return { refused: 'invalid', reason: 'it names no telling; an entry is named by at least one' }
  }
  if ('one' in verdict && 'entity' in verdict.one !== 'entity' in verdict.other)
    return {
      refused: 'invalid',
      reason: 'one side is an entity, the other an entry; both must be of one sort',
    }
  if (verdict.verdict !== 'add') return null
  const reading = readings.find(({ document }) => document.id === verdict.document)
  return reading !== undefined && findQuote(reading.text, verdict.about) === null
    ? { refused: 'unknown', reason: `its words “${shortened(verdict.about.words)}” are not in the document` }
    : null
}

function invalidValues(
  verdict: Verdict,
  after: Judgements,
  readings: readonly DocumentReading[],
): Refusal | null {
  const kind =
    verdict.verdict === 'add'
      ? verdict.kind
      : verdict.verdict === 'correct' && 'tellings' in verdict.entry
        ? (tellingOf(firstCorrected(after), after, readings)?.entry.kind ?? verdict.entry.tellings[0]?.kind)
        : undefined
  if (kind === undefined || !('values' in verdict)) return null
  const wrong = wrongValue(kind, verdict.values)
  return wrong === null ? null : { refused: 'invalid', reason: wrong }
}

function firstCorrected({ corrected }: Judgements): string {
  for (const [telling, corrections] of corrected)
    if (corrections.some(({ decision }) => decision === 'wanted')) return telling
  return ''
}

function oneWithItself(verdict: Verdict, after: Judgements): Refusal | null {
  if (!('one' in verdict)) return null
  const pairs = [after.same, after.different, after.sameEntities, after.differentEntities].flat()
  const mine = pairs.filter(({ decision }) => decision === 'wanted')
  if (mine.length > 0 && !mine.some(({ one, other }) => one === other)) return null
  return { refused: 'contradiction', reason: 'both sides are one and the same telling or entity; name two' }
}

function contradiction(
  after: Judgements,
  decisions: readonly LoggedDecision[],
  readings: readonly DocumentReading[],
): Refusal | null {
  const mixed = after.same.find(
    ({ one, other, decision }) =>
      decision === 'wanted' &&
      tellingOf(one, after, readings)?.entry.kind !== tellingOf(other, after, readings)?.entry.kind,
  )
  if (mixed !== undefined) {
    const [one, other] = [mixed.one, mixed.other].map(
      (id) => tellingOf(id, after, readings)?.entry.kind ?? '',
    )
    return { refused: 'contradiction', reason: `a ${one} and a ${other} cannot be one entry` }
  }
  const before = judge(decisions, readings)
  const known = new Set(contradictions(before).map(({ same, different }) => keyOf(same) + keyOf(different)))
  const fresh = contradictions(after).find(
    ({ same, different }) => !known.has(keyOf(same) + keyOf(different)),
  )
  if (fresh === undefined) return null
  const isOfSame = fresh.different.decision === 'wanted'
  const standing = isOfSame ? fresh.same : fresh.different
  const said = isOfSame ? 'are the same' : 'are not the same'
  const [one, other] = [standing.one, standing.other].map((id) => naming(id, after, readings))
  return {
    refused: 'contradiction',
    reason: `${one} and ${other} ${said}, says the decision ${signature(standing.decision, decisions)}; undo that one first`,
  }
}

function signature(id: string, decisions: readonly LoggedDecision[]): string {
  const decision = decisions.find((one) => one.id === id)
  if (decision === undefined) return id
  const why = decision.why === null ? '' : `: “${decision.why}”`
  return `${id} of ${decision.who}, ${decision.when.slice(0, 10)}${why}`
}

function naming(id: string, after: Judgements, readings: readonly DocumentReading[]): string {
  const telling = tellingOf(id, after, readings)
  return telling === undefined ? id : `“${telling.entry.summary.replace(/\.$/, '')}”`
}

function tellingOf(
  id: string,
  { added }: Judgements,
  readings: readonly DocumentReading[],
): Telling | undefined {
  for (const { tellings } of readings) {
    const telling = tellings.find((one) => one.id === id)
    if (telling !== undefined) return telling
  }
  return added.find(({ telling }) => telling.id === id)?.telling
}

function targetsOf(verdict: Verdict): Target[] {
  if ('one' in verdict) return [verdict.one, verdict.other]
  return 'entry' in verdict ? [verdict.entry] : []
}

function keyOf({ one, other, decision }: Pairing): string {
  return JSON.stringify([one, other, decision])
}
