import type { Authority } from '../authority/load-authority.ts'
import type { Read } from '../resolve/read.ts'
import type { Span } from '../text/span.ts'
import { allRules } from './all-rules.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Finding, Severity } from './finding.ts'
import type { Rule } from './rule.ts'
import type { Speller } from './speller.ts'

/** How the checks are to run; what is left out is as the rules have it. */
export type CheckOptions = {
  /** Spelling is checked only with a word list. */
  readonly speller?: Speller
  /** A severity of one's own for a rule or a family (`text`, `text/spelling`), or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The day of the check, against which documents without a date of their own are held. */
  readonly today?: string
  /** The rules to run; all where it is left out. */
  readonly rules?: readonly Rule[]
}

/** Judges what was read of one document: the findings of all rules, in the order of the text. */
export function check(read: Read, authority: Authority, options: CheckOptions = {}): Finding[] {
  const facts = factsOf(read, authority, options.speller ?? null, options.today ?? null)
  return settle((options.rules ?? allRules).flatMap((rule) => findingsOf(rule, facts, options)))
}

/** Judges documents that are given together: the findings of each, those against the others among them. */
export function checkTogether(
  reads: readonly Read[],
  authority: Authority,
  options: CheckOptions = {},
): Finding[][] {
  const documents = reads.map((read) =>
    factsOf(read, authority, options.speller ?? null, options.today ?? null),
  )
  const rules = options.rules ?? allRules
  const findings = documents.map((facts) => rules.flatMap((rule) => findingsOf(rule, facts, options)))
  for (const rule of documents.length > 1 ? rules : []) {
    const severity = severityOf(rule, options.severities)
    if (severity === 'off' || rule.checkTogether === undefined) continue
    for (const [index, found] of rule.checkTogether(documents).entries()) {
      findings[index]?.push(...found.map((finding) => ({ ...finding, severity })))
    }
  }
  return findings.map(settle)
}

/** How a rule speaks under these options: its severity, or `off`. */
export function severityOf(rule: Rule, severities: CheckOptions['severities'] = {}): Severity | 'off' {
  return severities[rule.id] ?? severities[rule.family] ?? (rule.isOff ? 'off' : rule.severity)
}

function findingsOf(rule: Rule, facts: Facts, { severities }: CheckOptions): Finding[] {
  const severity = severityOf(rule, severities)
  if (severity === 'off') return []
  const findings = rule.check(facts)
  return severity === rule.severity ? findings : findings.map((finding) => ({ ...finding, severity }))
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

// Of two rules of one family on the same words, the graver speaks, then the one with a fix, then the longer.
function settle(findings: readonly Finding[]): Finding[] {
  const families = Map.groupBy(findings, ({ rule }) => rule.slice(0, rule.indexOf('/')))
  return [...families.values()].flatMap((family) => overlapping(family).flatMap(settleGroup)).sort(byPlace)
}

// Groups apart from each other, so that no finding is compared with all others of the text.
function overlapping(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = []
  let end = 0
  for (const finding of [...findings].sort(byPlace)) {
    const last = groups.at(-1)
    if (last !== undefined && finding.span.start < end) last.push(finding)
    else groups.push([finding])
    end = Math.max(end, finding.span.end)
  }
  return groups
}

function settleGroup(group: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of [...group].sort(byRank)) {
    if (!kept.some((other) => areSame(other.span, finding.span))) kept.push(finding)
  }
  return kept
}

function byRank(one: Finding, other: Finding): number {
  const isFixed = Number(other.fix !== undefined) - Number(one.fix !== undefined)
  return (
    weights[one.severity] - weights[other.severity] ||
    isFixed ||
    lengthOf(other) - lengthOf(one) ||
    byPlace(one, other)
  )
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.span.start - other.span.start ||
    one.span.end - other.span.end ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

// A slip inside a sentence that is torn as a whole is a finding of its own.
function areSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > 0 && shared * 2 >= Math.max(one.end - one.start, other.end - other.start)
}

function lengthOf({ span }: Finding): number {
  return span.end - span.start
}
