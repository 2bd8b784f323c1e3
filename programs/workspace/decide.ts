import type { DocumentReading } from '../../src/register/document-reading.ts'
import { documentsOfDecisions } from '../../src/register/judge.ts'
import type { Verdict } from '../../src/register/logged-decision.ts'
import { refusalOf } from '../../src/register/refusal-of.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { decisionOf } from './decision-log.ts'
import { markText } from './register-mark.ts'
import type { DecisionAnswer, WantedDecision } from './workspace.ts'
import type { Writing } from './writing.ts'

/**
 * Appends a decision to the log and builds the register anew where it is touched.
 * It is refused where the entry is no longer the one that was looked at. For the one writer only.
 */
export async function decide(writing: Writing, wanted: WantedDecision): Promise<DecisionAnswer> {
  const { verdict, who, why, seen } = wanted
  const { register, keeping, decisionLog } = writing
  const mark = await writing.build()
  const refused =
    (seen === null ? null : await changedSince(verdict, seen, writing)) ??
    (await impossible(verdict, writing))
  if (refused !== null) return refused
  const when = new Date().toISOString()
  const [line] = await keeping.decisions.append([JSON.stringify({ ...verdict, who, when, why })])
  if (line === undefined) throw new Error('the log of decisions took no line')
  const { decisions, head } = await decisionLog()
  await register.apply({ decisions, mark: markText({ ...mark, decisions: head }) })
  return { decision: decisionOf(line) }
}

async function changedSince(
  verdict: Verdict,
  seen: string,
  { register }: Writing,
): Promise<DecisionAnswer | null> {
  const targets = 'entry' in verdict ? [verdict.entry] : 'one' in verdict ? [verdict.one, verdict.other] : []
  const tellings = targets.flatMap((target) => ('tellings' in target ? target.tellings : []))
  if (tellings.length === 0) return null
  let now: RegisterEntry | null = null
  for (const { telling } of tellings) {
    const entry = await register.entry(telling)
    if (entry?.version === seen) return null
    now ??= entry
  }
  return {
    refused: 'changed',
    reason: `the entry ${now === null ? 'is no longer there' : `${now.id} has changed`} since it was looked at; look again, then decide`,
  }
}

async function impossible(
  verdict: Verdict,
  { register, decisionLog }: Writing,
): Promise<DecisionAnswer | null> {
  const { decisions } = await decisionLog()
  // Only what joins and parts, or undoes, can contradict what stands about other documents.
  const concerned = 'one' in verdict || verdict.verdict === 'undo' ? [...decisions, verdict] : [verdict]
  const readings: DocumentReading[] = []
  for (const document of documentsOfDecisions(concerned)) {
    const reading = await register.reading(document)
    if (reading !== null) readings.push(reading)
  }
  return refusalOf(verdict, decisions, readings)
}
