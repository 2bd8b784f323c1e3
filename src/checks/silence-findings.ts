import type { Decision } from '../decisions/decision.ts'
import { findQuote } from '../decisions/quote.ts'
import { overlaps } from '../text/span.ts'
import type { Finding } from './finding.ts'

/** A finding that a decision silences. */
export type Silenced = { readonly finding: Finding; readonly decision: Decision }

/** The findings of one text after the decisions: those that still speak, and those that are silent and why. */
export type Settled = {
  readonly findings: readonly Finding[]
  readonly silenced: readonly Silenced[]
  /** The decisions that silenced something here. */
  readonly applied: ReadonlySet<Decision>
}

/** Silences the findings that decisions quote, wherever their words stand today. */
export function silenceFindings(
  text: string,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): Settled {
  if (decisions.length === 0 || findings.length === 0) return { findings, silenced: [], applied: new Set() }
  const kept: Finding[] = []
  const silenced: Silenced[] = []
  const places = decisions.map((decision) => ({ decision, span: findQuote(text, decision.about) }))
  for (const finding of findings) {
    const family = finding.rule.slice(0, finding.rule.indexOf('/'))
    const met = places.find(
      ({ decision, span }) =>
        span !== null &&
        overlaps(span, finding.span) &&
        (decision.rule === finding.rule || decision.rule === family),
    )
    if (met === undefined) kept.push(finding)
    else silenced.push({ finding, decision: met.decision })
  }
  return { findings: kept, silenced, applied: new Set(silenced.map(({ decision }) => decision)) }
}
